import { StatusIndicator } from '@/components/ui/status';
import type { AlarmState } from '@/lib/domains/alarms/alarms.shapes';
import { stateLooks } from './alarm-words';

export function AlarmStateIndicator({ state }: { state: AlarmState }) {
  const { words, type } = stateLooks[state];
  return <StatusIndicator type={type}>{words}</StatusIndicator>;
}
