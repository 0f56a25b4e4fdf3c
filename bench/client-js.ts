/**
 * The JavaScript that a browser loads for a list page: every script that the page names, as a tag or in the data from which
 * React takes its client components, each compressed on its own as it travels. Scripts marked `nomodule` do not count: only
 * browsers older than modules load them.
 */
import { gzipSync } from 'node:zlib';
import { startConsole } from './lib/console-process';
import { formatNumber, type Measurement } from './lib/measurement';
import { signIn } from './lib/session';
import { withTemporaryDirectory } from './lib/temporary-directory';

const pages = ['/messages', '/phone-numbers'];
const mostKilobytes = 200;
const largestNamed = 5;

function scriptsOf(html: string): string[] {
  const oldOnly = [...html.matchAll(/<script[^>]*\bnomodule\b[^>]*>/gi)].flatMap(
    ([tag]) => tag.match(/\/_next\/[^"?]+/) ?? [],
  );
  const named = [...html.matchAll(/static\/chunks\/[^"'\\?\s]+\.js/g)].map(([file]) => `/_next/${file}`);
  return [...new Set(named)].filter((file) => !oldOnly.includes(file));
}

/** What a chunk holds, from names that survive minification. */
const contents: readonly [words: string, mark: RegExp][] = [
  ['React DOM', /"onCompositionStart"|react-dom/],
  ['Next.js router', /__next_router|NEXT_REDIRECT|next-router-state-tree/i],
  ['zod', /invalid_union|ZodError/],
  ['Radix', /data-radix|RovingFocusGroup|DismissableLayer/],
  ['React Query', /QueryClient|invalidateQueries/],
  ['React Hook Form', /shouldUnregister|useFormContext/],
  ['tailwind-merge', /postfixModifier|tailwind-merge/],
  ['cmdk', /cmdk-/],
  ['recharts', /recharts/],
];

const describe = (source: string) =>
  contents.flatMap(([words, mark]) => (mark.test(source) ? [words] : [])).join(', ') || 'the console';

export default function measureClientJs(): Promise<Measurement[]> {
  return withTemporaryDirectory(async (dataDir) => {
    const server = await startConsole(dataDir);
    try {
      const cookie = await signIn(server.url);
      return await Promise.all(
        pages.map(async (page): Promise<Measurement> => {
          const response = await fetch(`${server.url}${page}`, { headers: { cookie }, redirect: 'manual' });
          if (response.status !== 200) throw new Error(`${page} answers ${response.status}.`);
          const scripts = scriptsOf(await response.text());
          const sizes = await Promise.all(
            scripts.map(async (file) => {
              const script = await fetch(`${server.url}${file}`);
              if (!script.ok) throw new Error(`${file} answers ${script.status}.`);
              const source = await script.text();
              return { kilobytes: gzipSync(source).length / 1000, holds: describe(source) };
            }),
          );
          const largest = sizes.toSorted((a, b) => b.kilobytes - a.kilobytes).slice(0, largestNamed);
          return {
            name: `client JavaScript of ${page}`,
            value: sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
            unit: 'kB gzip',
            target: { atMost: mostKilobytes },
            detail: `${sizes.length} files; largest: ${largest.map(({ kilobytes, holds }) => `${formatNumber(kilobytes)} (${holds})`).join(', ')}`,
          };
        }),
      );
    } finally {
      await server.stop();
    }
  });
}
