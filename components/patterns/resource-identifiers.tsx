import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';

/** What names a resource to programs, below the rest of its summary: too long for columns, and whole to be read and copied. */
export function ResourceIdentifiers({ id, arn }: { id?: { label: string; value: string }; arn: string | undefined }) {
  const arnPair = { label: 'Amazon Resource Name (ARN)', value: arn && <CopyableValue value={arn} label="Copy ARN" /> };
  const idPair = id && {
    label: id.label,
    value: <CopyableValue value={id.value} label={`Copy ${id.label[0]?.toLowerCase()}${id.label.slice(1)}`} />,
  };
  return (
    <KeyValuePairs
      columns={1}
      className="border-row-line mt-5 border-t pt-5"
      pairs={idPair ? [idPair, arnPair] : [arnPair]}
    />
  );
}
