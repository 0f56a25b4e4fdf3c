import { OperationLink } from '@/components/patterns/permissions';
import { OnOff } from '@/components/phone-numbers/phone-number-words';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import { twoWayHelp } from './two-way-help';
import { channelName, isConnectChannel } from './two-way-words';

/** The settings of two-way SMS as every owner of them shows them. */
export interface TwoWaySettings {
  readonly TwoWayEnabled: boolean;
  readonly TwoWayChannelArn?: string | undefined;
  readonly TwoWayChannelRole?: string | undefined;
  readonly SelfManagedOptOutsEnabled: boolean;
}

/** Whether and where received texts are passed on. */
export function TwoWayTab({
  settings: { TwoWayEnabled, TwoWayChannelArn, TwoWayChannelRole },
  edit,
}: {
  settings: TwoWaySettings;
  /** Absent where the settings are another's to change. */
  edit?: EditLink | undefined;
}) {
  const connect = isConnectChannel(TwoWayChannelArn);
  return (
    <Container
      title="Two-way SMS"
      info={<InfoLink topic={twoWayHelp} />}
      description="What people text back is passed on to a topic or to Amazon Connect."
      actions={edit && <EditSettingsLink {...edit} />}
    >
      <KeyValuePairs
        pairs={
          TwoWayEnabled && TwoWayChannelArn !== undefined
            ? [
                { label: 'Two-way message', value: <OnOff on /> },
                { label: 'Destination type', value: connect ? 'Amazon Connect' : 'Amazon SNS' },
                ...(connect
                  ? []
                  : [
                      {
                        label: 'Topic',
                        value: (
                          <TextLink href={routes.destinations.topic(channelName(TwoWayChannelArn))} prefetch={false}>
                            {channelName(TwoWayChannelArn)}
                          </TextLink>
                        ),
                      },
                    ]),
                {
                  label: 'Inbound message destination',
                  value: <CopyableValue value={TwoWayChannelArn} label="Copy inbound message destination" />,
                },
                {
                  label: 'Two-way channel role',
                  value: TwoWayChannelRole ? (
                    <CopyableValue value={TwoWayChannelRole} label="Copy two-way channel role" />
                  ) : (
                    'Amazon SNS topic policies'
                  ),
                },
              ]
            : [{ label: 'Two-way message', value: <OnOff on={false} /> }]
        }
      />
    </Container>
  );
}

/** Where settings are changed, and by which operation. */
export interface EditLink {
  readonly href: string;
  readonly operation: string;
}

/** The button of a settings tab that opens the page on which they are changed. */
export function EditSettingsLink({ href, operation }: EditLink) {
  return (
    <OperationLink href={href} operation={operation}>
      Edit settings
    </OperationLink>
  );
}
