import { StatusIndicator, type StatusType } from '@/components/ui/status';

export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'paused';

const LOOKS: Record<LiveState, { type: StatusType; word: string }> = {
  connecting: { type: 'pending', word: 'Connecting' },
  live: { type: 'success', word: 'Live' },
  reconnecting: { type: 'warning', word: 'Reconnecting' },
  paused: { type: 'stopped', word: 'Paused' },
};

/** Says whether what stands here follows along by itself; a change is read out. */
export function LiveIndicator({ state }: { state: LiveState }) {
  const { type, word } = LOOKS[state];
  return (
    <span role="status">
      <StatusIndicator type={type}>{word}</StatusIndicator>
    </span>
  );
}
