import { originatorTypeText } from '@/components/messages/message-words';
import { channelLabels } from '@/components/settings/channel-words';
import { Alert } from '@/components/ui/alert';
import { Stack } from '@/components/ui/columns';
import type { UsageReport } from '@/lib/domains/spend/spend.shapes';
import { regionByCode } from '@/lib/reference/regions';
import { dollarsText } from './spend-words';

const count = new Intl.NumberFormat('en');

/** What a reader of the report must know: spend that has no line, and a region that the guide has no prefix for. */
export function UsageNotices({ report }: { report: UsageReport }) {
  const { Unlisted, Region, RegionCode, RegionCodeDocumented } = report;
  return (
    <Stack gap="tight" className="empty:hidden">
      {Unlisted.length > 0 && (
        <Alert type="info" header="Spend that is not listed">
          Usage types are documented for texts only, and for no simulator number. Not in the lines below:
          <ul className="list-disc pl-5">
            {Unlisted.map(({ Channel, OriginatorType, Messages, Total }) => (
              <li key={`${Channel} ${OriginatorType}`}>
                {channelLabels[Channel]}, {originatorTypeText(OriginatorType)}: {dollarsText(Total)} for{' '}
                {count.format(Messages)} {Messages === 1 ? 'message' : 'messages'}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {!RegionCodeDocumented && (
        <Alert type="info">
          The bill’s prefix of {regionByCode(Region)?.name ?? Region} is not documented. The Region’s code{' '}
          <strong>{RegionCode}</strong> stands in its place.
        </Alert>
      )}
    </Stack>
  );
}
