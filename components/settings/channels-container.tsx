import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { StatusIndicator } from '@/components/ui/status';
import { sandboxLimitMicros } from '@/lib/domains/account/account.rules';
import type { AccountSettings } from '@/lib/domains/account/account.shapes';
import { formatDollarsForDisplay, parseDollars } from '@/lib/money';
import { ChannelColumns } from './channel-columns';
import { EditChannelButton } from './edit-channel-dialog';
import { channelsHelp } from './settings-help';

/** Sandbox or production, and how much the account may spend, for each channel. */
export function ChannelsContainer({ settings, mayEdit }: { settings: AccountSettings; mayEdit: boolean }) {
  return (
    <Container
      title="Channels"
      info={<InfoLink topic={channelsHelp} />}
      description={
        mayEdit
          ? 'What each channel may reach, and the most that it may spend in a month.'
          : 'What each channel may reach, and the most that it may spend in a month. Only administrators can change it.'
      }
    >
      <ChannelColumns>
        {(name) => {
          const channel = settings.Channels.find(({ Channel }) => Channel === name);
          if (!channel) return { action: null, content: '-' };
          return {
            action: <EditChannelButton channel={channel} sandboxLimitMicros={sandboxLimitMicros} mayEdit={mayEdit} />,
            content: (
              <KeyValuePairs
                columns={2}
                pairs={[
                  {
                    label: 'Status',
                    value: (
                      <StatusIndicator type={channel.Production ? 'success' : 'info'}>
                        {channel.Production ? 'Production' : 'Sandbox'}
                      </StatusIndicator>
                    ),
                  },
                  {
                    label: 'Account limit',
                    value: `${formatDollarsForDisplay(parseDollars(channel.AccountLimit) ?? 0n)} a month`,
                  },
                ]}
              />
            ),
          };
        }}
      </ChannelColumns>
    </Container>
  );
}
