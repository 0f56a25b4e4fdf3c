import hooks from 'eslint-plugin-react-hooks';
import accessibility from 'eslint-plugin-jsx-a11y';
import globals from 'globals';
import typescript from 'typescript-eslint';

/**
 * The table of rooms in docs/architecture.md as rules: what a folder may not import. A pattern is matched against the
 * import as written, and every import across folders is written with `@/`. A file takes one rule of each width: of two
 * settings of one rule the later would replace the earlier.
 */
const rooms = [
  {
    files: ['app/**/{page,layout,loading,error,not-found}.tsx'],
    leaveAlone: [
      '@/db',
      '@/db/*',
      '@/db/**',
      'drizzle-orm',
      'drizzle-orm/*',
      '@/lib/operations/run-operation',
      '@/lib/wire/*',
    ],
    why: 'A page reads through operations (lib/console).',
  },
  {
    files: ['app/api/**'],
    leaveAlone: ['@/db', '@/db/*', '@/db/**', 'drizzle-orm', '@/lib/domains/*', '@/lib/domains/**'],
    why: 'A route handler calls lib/wire, lib/console or lib/delivery.',
  },
  {
    narrow: true,
    files: ['components/ui/**'],
    leaveAlone: [
      '@/components/patterns/**',
      '@/components/shell/**',
      '@/lib/domains/**',
      '@/lib/operations/**',
      '@/lib/reference/**',
      '@/db/**',
    ],
    why: 'Primitives know nothing of the product.',
  },
  {
    narrow: true,
    files: ['components/patterns/**', 'components/shell/**'],
    leaveAlone: ['@/lib/domains/**', '@/lib/operations/**', '@/db', '@/db/**', 'drizzle-orm'],
    why: 'Patterns know screens, not domains.',
  },
  {
    files: ['components/**'],
    leaveAlone: [
      '@/db',
      '@/db/**',
      'drizzle-orm',
      'drizzle-orm/*',
      '@/lib/domains/*/index',
      '@/lib/domains/**/*.rows',
      '@/lib/operations/run-operation',
    ],
    why: 'Components never reach state: they get it, or call an action.',
  },
  {
    files: ['lib/domains/**'],
    leaveAlone: [
      'next',
      'next/*',
      'react',
      'react-dom',
      '@/lib/env',
      '@/lib/runtime',
      '@/lib/wire/**',
      '@/components/**',
      '@/lib/operations/run-operation',
    ],
    ignores: ['lib/domains/**/*.actions.ts', 'lib/domains/**/*.test.ts'],
    why: 'An operation touches the database and nothing else; clock, ids and settings come from its context.',
  },
  {
    narrow: true,
    files: ['lib/domains/**/*.shapes.ts', 'lib/domains/**/*.rules.ts', 'lib/domains/messages/acceptance/*-check.ts'],
    leaveAlone: ['@/db', '@/db/**', 'drizzle-orm', 'drizzle-orm/*'],
    why: 'Shapes and rules are pure.',
  },
  {
    files: ['lib/operations/**'],
    leaveAlone: ['next', 'next/*', '@/lib/domains/**', '@/lib/env', '@/lib/runtime'],
    ignores: ['lib/operations/**/*.test.ts'],
    why: 'The kernel knows no domain and no framework.',
  },
  {
    files: ['lib/wire/**', 'lib/console/**'],
    leaveAlone: ['@/lib/domains/**/*.rows', '@/db/schema', 'drizzle-orm'],
    ignores: ['**/*.test.ts'],
    why: 'Adapters translate; they hold no query and no rule.',
  },
  {
    files: ['lib/delivery/**', 'lib/carriers/**'],
    leaveAlone: ['next', 'next/*', 'react', '@/components/**'],
    why: 'The worker knows no screen.',
  },
  {
    files: ['lib/text/**', 'lib/money.ts'],
    leaveAlone: ['node:*', '@/lib/env', '@/lib/operations/**', '@/db/**'],
    ignores: ['**/*.test.ts'],
    why: 'Runs in the browser too.',
  },
];

export default typescript.config(
  {
    ignores: [
      'node_modules',
      '**/.next*',
      '.data*',
      'next-env.d.ts',
      'lib/reference/wire-shapes',
      'test-results',
      'playwright-report',
    ],
  },
  ...typescript.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks, ...accessibility.flatConfigs.recommended.plugins },
    rules: { ...hooks.configs.recommended.rules, ...accessibility.flatConfigs.recommended.rules },
  },
  ...rooms.map(({ narrow, files, leaveAlone, ignores, why }) => ({
    files,
    ignores: ignores ?? [],
    rules: {
      [narrow ? '@typescript-eslint/no-restricted-imports' : 'no-restricted-imports']: [
        'error',
        { patterns: [{ group: leaveAlone, message: why }] },
      ],
    },
  })),
);
