import { OnOff } from '@/components/phone-numbers/phone-number-words';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import { optOutHelp } from './two-way-help';
import { EditSettingsLink, type EditLink } from './two-way-tab';

/** Which list keeps who has opted out, and who looks after it. */
export function OptOutTab({
  settings: { OptOutListName, SelfManagedOptOutsEnabled },
  edit,
}: {
  settings: { readonly OptOutListName: string; readonly SelfManagedOptOutsEnabled: boolean };
  /** Absent where the settings are another's to change. */
  edit?: EditLink | undefined;
}) {
  return (
    <Container
      title="Opt-out list"
      info={<InfoLink topic={optOutHelp} />}
      description="Nothing is sent to the numbers on this list."
      actions={edit && <EditSettingsLink {...edit} />}
    >
      <KeyValuePairs
        pairs={[
          {
            label: 'Opt-out list',
            value: (
              <TextLink href={routes.optOutLists.detail(OptOutListName)} prefetch={false}>
                {OptOutListName}
              </TextLink>
            ),
          },
          { label: 'Self-managed opt-outs', value: <OnOff on={SelfManagedOptOutsEnabled} /> },
          {
            label: 'Answers to HELP and STOP',
            value: SelfManagedOptOutsEnabled ? 'Yours, from the two-way topic' : 'Sent by this console',
          },
        ]}
      />
    </Container>
  );
}
