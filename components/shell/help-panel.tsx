'use client';

import { usePathname } from 'next/navigation';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { TextLink } from '@/components/ui/link';

export type HelpTopic = {
  title: string;
  body: ReactNode;
  /** "Learn more" at the end. */
  learnMore?: readonly { label: string; href: string; external?: boolean }[];
};

type HelpState = { topic: HelpTopic | null; open: boolean };
type HelpControls = {
  show: (topic: HelpTopic) => void;
  toggle: () => void;
  close: () => void;
  /** Announces a topic of the page; the answer takes it back. The first one is what the toggle opens. */
  register: (topic: HelpTopic) => () => void;
  panel: RefObject<HTMLElement | null>;
};

const HelpStateContext = createContext<HelpState>({ topic: null, open: false });
const HelpControlsContext = createContext<HelpControls | null>(null);

export const helpPanelId = 'help-panel';

export function useHelp(): HelpControls & { open: boolean } {
  const controls = use(HelpControlsContext);
  const { open } = use(HelpStateContext);
  if (!controls) throw new Error('useHelp needs the console shell around it.');
  return { ...controls, open };
}

/** Holds what the help panel shows. It closes with the page it was opened on. */
export function HelpProvider({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const [shown, setShown] = useState<(HelpState & { pathname: string }) | null>(null);
  const topics = useRef<HelpTopic[]>([]);
  const panel = useRef<HTMLElement | null>(null);
  const returnFocusTo = useRef<Element | null>(null);
  const state = useMemo<HelpState>(
    () => (shown?.pathname === pathname ? { topic: shown.topic, open: shown.open } : { topic: null, open: false }),
    [shown, pathname],
  );

  const show = useCallback(
    (topic: HelpTopic | null) => {
      returnFocusTo.current = document.activeElement;
      setShown({ topic, open: true, pathname });
    },
    [pathname],
  );
  const close = useCallback(() => {
    setShown(null);
    if (returnFocusTo.current instanceof HTMLElement) returnFocusTo.current.focus();
  }, []);
  const register = useCallback((topic: HelpTopic) => {
    topics.current.push(topic);
    return () => {
      topics.current = topics.current.filter((other) => other !== topic);
    };
  }, []);
  const { open } = state;
  const controls = useMemo<HelpControls>(
    () => ({ show, close, register, panel, toggle: () => (open ? close() : show(topics.current[0] ?? null)) }),
    [show, close, register, open],
  );

  useEffect(() => {
    if (shown?.open) panel.current?.focus();
  }, [shown]);

  return (
    <HelpControlsContext value={controls}>
      <HelpStateContext value={state}>{children}</HelpStateContext>
    </HelpControlsContext>
  );
}

/** The word "Info" beside a heading or label: opens the help panel on its topic. */
export function InfoLink({ topic }: { topic: HelpTopic }) {
  const { show, register } = useHelp();
  useEffect(() => register(topic), [register, topic]);
  return (
    <button
      type="button"
      aria-label={`Info about ${topic.title}`}
      onClick={() => show(topic)}
      className="rounded-badge text-small text-link hover:text-link-hover font-semibold underline-offset-4 hover:underline"
    >
      Info
    </button>
  );
}

/** The panel at the right; over the page when the window is narrow. */
export function HelpPanel() {
  const { close, panel } = useHelp();
  const { topic, open } = use(HelpStateContext);
  if (!open) return null;
  return (
    // The panel takes focus when it opens, so that Escape can close it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      id={helpPanelId}
      aria-label="Help panel"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      className="top-topbar border-line bg-page fixed inset-x-0 bottom-0 z-30 overflow-y-auto px-6 pt-4 pb-10 outline-none lg:sticky lg:inset-x-auto lg:z-10 lg:h-[calc(100dvh-var(--size-topbar))] lg:w-[290px] lg:shrink-0 lg:border-l"
    >
      <div className="border-line flex items-start justify-between gap-2 border-b pb-3">
        <h2 className="text-h3 pt-1.5">{topic?.title ?? 'Help'}</h2>
        <IconButton
          label="Close help panel"
          icon={<X className="size-5" aria-hidden />}
          onClick={close}
          className="-mr-2"
        />
      </div>
      <div className="text-secondary [&_h3]:text-h5 flex flex-col gap-3 pt-4 [&_li]:ml-4 [&_li]:list-disc">
        {topic?.body ?? <p>Choose Info beside a heading or a label to read about it here.</p>}
      </div>
      {topic?.learnMore && topic.learnMore.length > 0 && (
        <div className="border-line mt-6 border-t pt-4">
          <h3 className="text-h4">Learn more</h3>
          <ul className="mt-2 flex flex-col gap-2">
            {topic.learnMore.map((link) => (
              <li key={link.href}>
                <TextLink href={link.href} external={link.external}>
                  {link.label}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  );
}
