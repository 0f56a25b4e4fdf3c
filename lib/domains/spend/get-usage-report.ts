import { formatDollars } from '@/lib/money';
import { defineOperation } from '@/lib/operations/define-operation';
import { channels, originatorTypes } from '@/lib/reference/channels';
import { knownMonth, spanOfMonth } from './spend-months.rules';
import { addUp, presentAmounts } from './spend.present';
import { readUsage } from './spend.rows';
import { getUsageReportInput, getUsageReportOutput, type UsageReport, type UsageReportLine } from './spend.shapes';
import { billingRegion, originationIdOf, usageLines, type Usage, type UsageLine } from './usage-types.rules';

const presentLine = (line: UsageLine): UsageReportLine => ({
  UsageType: line.usageType,
  IsoCountryCode: line.country,
  OriginationId: line.originationId,
  Measure: line.measure,
  Quantity: line.messages,
  Parts: line.parts,
  Amount: line.micros === undefined ? undefined : formatDollars(line.micros),
});

/** What no usage type names, by channel and originator type. */
const unlistedKinds = (usages: readonly Usage[]): UsageReport['Unlisted'] =>
  channels.flatMap((channel) =>
    originatorTypes.flatMap((originatorType) => {
      const kind = { channel, originatorType };
      const ofKind = usages.filter((usage) => usage.channel === channel && usage.originatorType === originatorType);
      if (ofKind.length === 0 || originationIdOf(kind) !== undefined) return [];
      return [{ Channel: channel, OriginatorType: originatorType, ...presentAmounts(addUp(ofKind)) }];
    }),
  );

/**
 * GetUsageReport: a month in the usage types of the bill (guide 7147-7185). What was spent on anything that has no
 * documented usage type, such as MMS, is told apart.
 */
export const getUsageReport = defineOperation({
  name: 'GetUsageReport',
  exposure: 'console',
  access: 'read',
  input: getUsageReportInput,
  output: getUsageReportOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'] },
  async handler(input, context) {
    const { region } = context.workspace;
    const month = knownMonth(input.Month, context.now);
    const usages = await readUsage(context, spanOfMonth(month));
    const listed = usages.filter((usage) => originationIdOf(usage) !== undefined);
    const { code, isDocumented } = billingRegion(region);
    return {
      Month: month,
      Region: region,
      RegionCode: code,
      RegionCodeDocumented: isDocumented,
      Lines: listed.flatMap((usage) => usageLines(region, usage)).map(presentLine),
      Total: presentAmounts(addUp(listed)).Total,
      Unlisted: unlistedKinds(usages),
    };
  },
});
