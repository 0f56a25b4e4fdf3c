import type { ReactNode } from 'react';
import type { Channel } from '@/lib/reference/channels';
import { channelLabels, channelOrder } from './channel-words';

/** The three channels side by side, one under the other when narrow, with hairlines between. */
export function ChannelColumns({
  children,
}: {
  /** The badge stands beside the channel's name, the action at the right end. */
  children: (channel: Channel) => { badge?: ReactNode; action: ReactNode; content: ReactNode };
}) {
  return (
    <div className="@container">
      <div className="divide-line grid gap-y-5 divide-y @[720px]:grid-cols-3 @[720px]:divide-x @[720px]:divide-y-0">
        {channelOrder.map((channel) => {
          const { badge, action, content } = children(channel);
          return (
            <div
              key={channel}
              role="group"
              aria-label={channelLabels[channel]}
              className="flex min-w-0 flex-col gap-3 not-last:pb-5 @[720px]:not-first:pl-5 @[720px]:not-last:pr-5 @[720px]:not-last:pb-0"
            >
              <div className="min-h-control flex flex-wrap items-center justify-between gap-2">
                <div className="flex items-center gap-3">
                  <h3 className="text-h3">{channelLabels[channel]}</h3>
                  {badge}
                </div>
                {action}
              </div>
              {content}
            </div>
          );
        })}
      </div>
    </div>
  );
}
