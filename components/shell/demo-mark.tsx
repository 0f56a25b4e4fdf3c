import { FlaskConical } from 'lucide-react';

/** Says on every page of a demo workspace that nothing in it is real, and how it goes away. */
export function DemoMark() {
  return (
    <p
      role="note"
      className="border-info bg-info-bg text-info rounded-control mt-4 mb-3 flex items-start gap-2 border px-3 py-1.5 font-semibold md:mb-0"
    >
      <FlaskConical aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        Demo: all people, messages and amounts in this region are made up.{' '}
        <span className="font-normal">
          <code>npm run demo -- --remove</code> removes them.
        </span>
      </span>
    </p>
  );
}
