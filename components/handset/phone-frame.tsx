import type { ReactNode } from 'react';
import { BatteryFull, Signal } from 'lucide-react';

/** The body of the phone: a dark edge in both themes, the camera, and a bar of status that says whose network this is. */
export function PhoneFrame({ children }: { children: ReactNode }) {
  return (
    <section
      aria-label="Phone"
      className="relative mx-auto w-full max-w-[384px] rounded-[52px] border-[10px] border-[light-dark(var(--topbar),var(--track))]"
    >
      <div className="bg-page flex h-[min(720px,calc(100dvh-245px))] min-h-[520px] flex-col overflow-hidden rounded-[42px]">
        <div className="text-heading text-small relative flex h-11 shrink-0 items-center justify-between px-7 font-semibold">
          <span>Simulator</span>
          <span
            aria-hidden="true"
            className="absolute left-1/2 h-6 w-24 -translate-x-1/2 rounded-full bg-[light-dark(var(--topbar),var(--track))]"
          />
          <span aria-hidden="true" className="flex items-center gap-1.5">
            <Signal className="size-3.5" />
            <BatteryFull className="size-5" />
          </span>
        </div>
        {children}
        <div aria-hidden="true" className="flex h-6 shrink-0 items-center justify-center">
          <span className="bg-heading h-1 w-28 rounded-full" />
        </div>
      </div>
    </section>
  );
}
