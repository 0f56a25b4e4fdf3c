'use client';

import { keepPreviousData, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import { useLeave } from '@/components/shell/unsaved-changes';
import { Spinner } from '@/components/ui/spinner';
import type { NavigationGroup } from '@/lib/routes';

/** A resource, number or message that the search found. */
export type SearchHit = {
  id: string;
  label: string;
  description?: string;
  /** "Phone numbers" */ group: string;
  href: string;
};
export type SearchResources = (query: string) => Promise<readonly SearchHit[]>;

/** Waits for a pause in typing, so that a word is one search and not five. */
const pauseMs = 150;

const itemClasses =
  'flex cursor-pointer items-baseline justify-between gap-4 rounded-control px-3 py-2 data-[selected=true]:bg-selected data-[selected=true]:shadow-[inset_0_0_0_2px_var(--accent)]';
const groupClasses =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-small [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-muted';

function groupHits(hits: readonly SearchHit[]): [string, SearchHit[]][] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) groups.set(hit.group, [...(groups.get(hit.group) ?? []), hit]);
  return [...groups];
}

type CommandPaletteProps = {
  onClose: () => void;
  navigation: readonly NavigationGroup[];
  searchResources?: SearchResources;
};

/** Finds any page, resource, number or message by id, name or number. Loaded when it is first opened. */
export default function CommandPalette(props: CommandPaletteProps) {
  // What was found stays known while the palette is open: going back a letter asks nobody.
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: Infinity } } }));
  return (
    <QueryClientProvider client={client}>
      <Palette {...props} />
    </QueryClientProvider>
  );
}

/** A text once it has rested for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

function Palette({ onClose, navigation, searchResources }: CommandPaletteProps) {
  const router = useRouter();
  const leave = useLeave();
  const [query, setQuery] = useState('');
  const term = query.trim();
  const rested = useRested(term);
  const found = useQuery({
    queryKey: ['resources', rested],
    queryFn: () => searchResources?.(rested) ?? [],
    enabled: rested !== '',
    placeholderData: keepPreviousData,
  });
  const searching = term !== '' && (term !== rested || found.isFetching);

  const go = (href: string) => {
    onClose();
    leave(() => router.push(href));
  };
  const words = term.toLowerCase();
  const pages = navigation
    .flatMap((group) => group.links.map((link) => ({ ...link, group: group.label })))
    .filter((page) => `${page.group ?? ''} ${page.label}`.toLowerCase().includes(words));
  const hits = term === '' ? [] : (found.data ?? []);

  return (
    <RadixDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="bg-overlay fixed inset-0 z-50" />
        <RadixDialog.Content
          aria-describedby={undefined}
          className="rounded-container bg-dropdown text-body shadow-dropdown fixed inset-x-3 top-3 z-50 mx-auto max-w-[640px] overflow-hidden outline-none sm:top-[12vh] forced-colors:border"
        >
          <RadixDialog.Title className="sr-only">Search pages and resources</RadixDialog.Title>
          {/* The server and the filter above decide what matches; the list only moves the cursor. */}
          <Command shouldFilter={false} label="Search pages and resources">
            <div className="border-line flex items-center gap-3 border-b px-4">
              <Search className="text-muted size-5 shrink-0" aria-hidden />
              <Command.Input
                value={query}
                onValueChange={setQuery}
                placeholder="Find a page, number, message or ID"
                className="h-13 w-full bg-transparent text-[16px] outline-none"
              />
              {searching && <Spinner label="Searching" />}
            </div>
            <Command.List className="max-h-[min(420px,60vh)] overflow-y-auto p-2">
              {!searching && <Command.Empty className="text-muted px-3 py-6 text-center">No matches</Command.Empty>}
              {pages.length > 0 && (
                <Command.Group heading="Pages" className={groupClasses}>
                  {pages.map((page) => (
                    <Command.Item
                      key={page.href}
                      value={`page ${page.href}`}
                      onSelect={() => go(page.href)}
                      className={itemClasses}
                    >
                      {page.label}
                      <span className="text-small text-muted">{page.group}</span>
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
              {groupHits(hits).map(([group, members]) => (
                <Command.Group key={group} heading={group} className={groupClasses}>
                  {members.map((hit) => (
                    <Command.Item
                      key={hit.id}
                      value={`${group} ${hit.id}`}
                      onSelect={() => go(hit.href)}
                      className={itemClasses}
                    >
                      <span className="min-w-0 truncate">{hit.label}</span>
                      {hit.description && <span className="text-small text-muted shrink-0">{hit.description}</span>}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
              {found.isError && term !== '' && (
                <div role="alert" className="text-error px-3 py-2">
                  Resources could not be searched. Change the words to try again.
                </div>
              )}
            </Command.List>
          </Command>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
