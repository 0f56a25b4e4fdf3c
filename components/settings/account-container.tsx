import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import { regionByCode } from '@/lib/reference/regions';

/** Whose settings these are. */
export function AccountContainer({
  accountId,
  accountName,
  region,
}: {
  accountId: string;
  /** Absent where it could not be read. */
  accountName: string | undefined;
  region: string;
}) {
  return (
    <Container title="Account">
      <KeyValuePairs
        columns={3}
        pairs={[
          { label: 'Account name', value: accountName },
          { label: 'Account number', value: <CopyableValue value={accountId} label="Copy account number" /> },
          { label: 'Region', value: `${regionByCode(region)?.name ?? region} (${region})` },
        ]}
      />
    </Container>
  );
}
