import { Hash, Store } from 'lucide-react';
import { canBeAnswered } from '@/components/handset/conversations';
import { cn } from '@/lib/class-names';

/** The round picture of a peer: a number or a sender with a name. */
export function PeerAvatar({ peer, size }: { peer: string; size: 'small' | 'large' }) {
  const Icon = canBeAnswered(peer) ? Hash : Store;
  return (
    <span
      aria-hidden="true"
      className={cn(
        'bg-track text-secondary flex shrink-0 items-center justify-center rounded-full',
        size === 'large' ? 'size-11' : 'size-9',
      )}
    >
      <Icon className={size === 'large' ? 'size-5' : 'size-4'} />
    </span>
  );
}
