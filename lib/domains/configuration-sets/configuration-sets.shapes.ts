import type { z } from 'zod';
import { createConfigurationSetInput } from '@/lib/reference/wire-shapes/create-configuration-set';
import type {
  describeConfigurationSetsInput,
  describeConfigurationSetsOutput,
} from '@/lib/reference/wire-shapes/describe-configuration-sets';
import { setDefaultSenderIdInput } from '@/lib/reference/wire-shapes/set-default-sender-id';

export { createConfigurationSetInput, setDefaultSenderIdInput };

/** A configuration set as lists and details show it. */
export type ConfigurationSetInformation = NonNullable<
  z.infer<typeof describeConfigurationSetsOutput>['ConfigurationSets']
>[number];
export type ConfigurationSetFilterName = NonNullable<
  z.infer<typeof describeConfigurationSetsInput>['Filters']
>[number]['Name'];

/** A set's name, as a page's address may hold it. */
export const configurationSetName = createConfigurationSetInput.shape.ConfigurationSetName;

/** What a set decides for messages that leave it open; empty where it decides nothing. */
export interface ConfigurationSetSettings {
  readonly MessageType: 'TRANSACTIONAL' | 'PROMOTIONAL' | '';
  readonly SenderId: string;
}

/** The calls that make one of a set's settings the other; none where nothing changes. */
export function settingsCalls(
  ConfigurationSetName: string,
  before: ConfigurationSetSettings,
  after: ConfigurationSetSettings,
) {
  const { MessageType, SenderId } = after;
  return [
    ...(MessageType === before.MessageType
      ? []
      : MessageType === ''
        ? [{ operation: 'DeleteDefaultMessageType' as const, input: { ConfigurationSetName } }]
        : [{ operation: 'SetDefaultMessageType' as const, input: { ConfigurationSetName, MessageType } }]),
    ...(SenderId === before.SenderId
      ? []
      : SenderId === ''
        ? [{ operation: 'DeleteDefaultSenderId' as const, input: { ConfigurationSetName } }]
        : [{ operation: 'SetDefaultSenderId' as const, input: { ConfigurationSetName, SenderId } }]),
  ];
}
