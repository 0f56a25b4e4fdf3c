/** How people call where received texts go. */

const connectHost = /^connect\.[a-z0-9-]+\.amazonaws\.com$/;

export const isConnectChannel = (channelArn: string | undefined) => connectHost.test(channelArn ?? '');

/** The name of a topic; Amazon Connect by its own. */
export const channelName = (channelArn: string) =>
  isConnectChannel(channelArn) ? 'Amazon Connect' : (channelArn.split(':').at(-1) ?? channelArn);
