import type { ChartLimit, ChartPoint, ChartSeries } from '@/components/patterns/charts';
import { channelLabels } from '@/components/settings/channel-words';
import type { ChannelSpend, SpendGroup, SpendGrouping } from '@/lib/domains/spend/spend.shapes';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import type { Channel } from '@/lib/reference/channels';
import { groupText, microsOf, monthTick } from './spend-words';

interface Layer extends ChartSeries {
  readonly channel: Channel;
  readonly amount: 'Price' | 'CarrierFees' | 'Total';
}

/** What lies on top of each other in a bar. No carrier adds a fee to a call: one layer says it all. */
const layers: readonly Layer[] = [
  { id: 'text-price', channel: 'TEXT', amount: 'Price', label: 'SMS price', tone: 'category-1' },
  { id: 'text-fees', channel: 'TEXT', amount: 'CarrierFees', label: 'SMS carrier fees', tone: 'category-2' },
  { id: 'media-price', channel: 'MEDIA', amount: 'Price', label: 'MMS price', tone: 'category-3' },
  { id: 'media-fees', channel: 'MEDIA', amount: 'CarrierFees', label: 'MMS carrier fees', tone: 'category-4' },
  { id: 'voice', channel: 'VOICE', amount: 'Total', label: 'Voice', tone: 'category-5' },
];

/** A bar: what it stands for, and what was spent. */
interface Bar {
  readonly label: string;
  readonly tick?: string;
  readonly channels: readonly Pick<ChannelSpend, 'Channel' | Layer['amount']>[];
}

// A chart draws floats: micros are exact in them up to nine billion dollars.
const micros = (dollars: string) => Number(microsOf(dollars));

const valueOf = ({ channels }: Bar, { channel, amount }: Layer): number =>
  channels.filter(({ Channel }) => Channel === channel).reduce((sum, one) => sum + micros(one[amount]), 0);

/** The chart of some bars: the price of texts always, of the others what was spent anything on. */
function chartOf(bars: readonly Bar[]): { series: ChartSeries[]; points: ChartPoint[] } {
  const drawn = layers.filter((layer, index) => index === 0 || bars.some((bar) => valueOf(bar, layer) > 0));
  return {
    series: drawn.map(({ id, label, tone }) => ({ id, label, tone })),
    points: bars.map((bar) => ({
      label: bar.label,
      ...(bar.tick !== undefined && { tick: bar.tick }),
      values: Object.fromEntries(drawn.map((layer) => [layer.id, valueOf(bar, layer)])),
    })),
  };
}

/** More countries than this are too many bars to tell apart. */
const mostCountries = 10;

const byTotal = (one: SpendGroup, other: SpendGroup) => micros(other.Total) - micros(one.Total);

/** The countries that cost most, and all others together. */
function countryBars(groups: readonly SpendGroup[]): Bar[] {
  const inOrder = [...groups].sort(byTotal);
  const others = inOrder.slice(mostCountries);
  const bars = inOrder.slice(0, mostCountries).map(({ Group, Channels }) => ({
    label: groupText('COUNTRY', Group),
    tick: Group,
    channels: Channels,
  }));
  if (others.length === 0) return bars;
  const label = others.length === 1 ? 'One other country' : `${others.length} other countries`;
  return [...bars, { label, tick: 'Others', channels: others.flatMap(({ Channels }) => Channels) }];
}

/** Days or months one after the other, also those on which nothing was sent. */
function timeBars(grouping: 'DAY' | 'MONTH', times: readonly string[], groups: readonly SpendGroup[]): Bar[] {
  return times.map((time) => ({
    label: groupText(grouping, time),
    tick: grouping === 'DAY' ? String(Number(time.slice(-2))) : monthTick(time),
    channels: groups.find(({ Group }) => Group === time)?.Channels ?? [],
  }));
}

/**
 * The chart of a grouping; without points where nothing was sent.
 * @param times the days or months to draw, where these are grouped by
 */
export function spendChart(grouping: SpendGrouping, groups: readonly SpendGroup[], times: readonly string[] = []) {
  if (groups.length === 0) return chartOf([]);
  switch (grouping) {
    case 'DAY':
    case 'MONTH':
      return chartOf(timeBars(grouping, times, groups));
    case 'COUNTRY':
      return chartOf(countryBars(groups));
    case 'ORIGINATOR_TYPE':
      return chartOf(
        [...groups].sort(byTotal).map(({ Group, Channels }) => ({
          label: groupText(grouping, Group),
          channels: Channels,
        })),
      );
  }
}

/** A line that is farther above the highest bar than this would press all bars flat. */
const farthestLine = 4;

/**
 * What the limit of the month allows for a day, for a chart of its days. It says something only where all bars are of one
 * channel, as a limit is, and where it is in sight of them.
 */
export function dailyLimit(
  groups: readonly SpendGroup[],
  spends: readonly Spend[],
  daysOfMonth: number,
): ChartLimit | undefined {
  const channels = new Set(groups.flatMap(({ Channels }) => Channels.map(({ Channel }) => Channel)));
  const spend = spends.find(({ Channel }) => channels.has(Channel));
  if (channels.size !== 1 || !spend) return undefined;
  const value = micros(spend.EnforcedLimit ?? spend.AccountLimit) / daysOfMonth;
  const highest = Math.max(...groups.map(({ Total }) => micros(Total)));
  if (value > farthestLine * highest) return undefined;
  const kind = spend.EnforcedLimit === undefined ? 'account limit' : 'enforced limit';
  return { label: `${channelLabels[spend.Channel]} ${kind}, a day`, value };
}
