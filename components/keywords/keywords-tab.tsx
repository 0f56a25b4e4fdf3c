import {
  pageInMemory,
  parseTableState,
  ResourceTable,
  type SearchParams,
  type TableDefinition,
} from '@/components/patterns/resource-table';
import { InfoLink } from '@/components/shell/help-panel';
import type { SettingsOwner } from '@/components/two-way/settings-owner';
import { Badge } from '@/components/ui/badge';
import type { ActionResult } from '@/lib/console/action-result';
import { isMandatoryKeyword, ruleSetOf } from '@/lib/domains/keywords/keywords.rules';
import type { KeywordInformation } from '@/lib/domains/keywords/keywords.shapes';
import { tollFreeKeywords } from '@/lib/reference/keywords';
import { AddKeywordButton, KeywordActions } from './keyword-actions';
import { keywordActionLabels } from './keyword-words';
import { keywordsHelp } from './keywords-help';

/** A keyword with what its owner's kind of number makes of it. */
export type KeywordRow = KeywordInformation & {
  /** It cannot be deleted, nor do anything else. */
  required: boolean;
  /** It does what the carrier says, and cannot be changed. */
  byCarrier: boolean;
};

export const keywordsTable: TableDefinition<KeywordRow> = {
  id: 'keywords',
  resource: { singular: 'keyword', plural: 'keywords' },
  rowId: (row) => row.Keyword,
  rowLabel: (row) => row.Keyword,
  selectionItem: (row) => row,
  defaultSort: { columnId: 'Keyword', descending: false },
  columns: [
    {
      id: 'Keyword',
      header: 'Keyword',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.Keyword,
      cell: (row) => (
        <span className="inline-flex items-center gap-2 whitespace-nowrap">
          {row.Keyword}
          {row.required && <Badge>Required</Badge>}
          {row.byCarrier && <Badge color="blue">Carrier</Badge>}
        </span>
      ),
    },
    {
      id: 'KeywordAction',
      header: 'Action',
      sortable: true,
      cell: (row) => <span className="whitespace-nowrap">{keywordActionLabels[row.KeywordAction]}</span>,
    },
    {
      id: 'KeywordMessage',
      header: 'Response message',
      cell: (row) => (
        <span className="inline-block min-w-60 break-words whitespace-pre-line">{row.KeywordMessage}</span>
      ),
    },
  ],
  filterProperties: [
    { id: 'keyword', label: 'Keyword' },
    {
      id: 'keyword-action',
      label: 'Action',
      values: Object.entries(keywordActionLabels).map(([value, label]) => ({ value, label })),
    },
    {
      id: 'required',
      label: 'Required',
      values: [
        { value: 'true', label: 'Yes' },
        { value: 'false', label: 'No' },
      ],
    },
  ],
};

const values = {
  Keyword: (row: KeywordRow) => row.Keyword,
  KeywordAction: (row: KeywordRow) => keywordActionLabels[row.KeywordAction],
  KeywordMessage: (row: KeywordRow) => row.KeywordMessage,
  keyword: (row: KeywordRow) => row.Keyword,
  'keyword-action': (row: KeywordRow) => row.KeywordAction,
  required: (row: KeywordRow) => String(row.required),
};

/** The keywords that take effect on a number or pool. */
export function KeywordsTab({
  owner,
  numberType,
  result,
  searchParams,
  keptElsewhere = false,
}: {
  owner: SettingsOwner;
  /** The type of the number; undefined for pools. */
  numberType?: string | undefined;
  result: ActionResult<KeywordInformation[]>;
  searchParams: SearchParams;
  /** They are a pool's: shown, and changed there. */
  keptElsewhere?: boolean;
}) {
  const state = parseTableState(searchParams, keywordsTable);
  const rules = ruleSetOf(numberType ?? '');
  const carrierWords = [...tollFreeKeywords.optOutKeywords, ...tollFreeKeywords.optInKeywords];
  const rows = (result.ok ? result.data : []).map((row): KeywordRow => ({
    ...row,
    required: isMandatoryKeyword(rules, row.Keyword),
    byCarrier: rules === 'toll-free' && carrierWords.includes(row.Keyword),
  }));
  const existing = rows.map(({ Keyword }) => Keyword);
  const add = (variant: 'primary' | 'normal') => (
    <AddKeywordButton owner={owner} existing={existing} variant={variant} />
  );
  return (
    <ResourceTable
      definition={keywordsTable}
      state={state}
      variant="container"
      title="Keywords"
      info={<InfoLink topic={keywordsHelp} />}
      description={`What a text begins with decides the response and the action. ${whereText(owner, keptElsewhere)}`}
      result={result.ok ? { ok: true, data: pageInMemory(rows, state, values) } : result}
      {...(!keptElsewhere && {
        selection: 'single' as const,
        actions: <KeywordActions owner={owner} existing={existing} />,
        createButtons: { primary: add('primary'), empty: add('normal') },
      })}
    />
  );
}

/** Where the shown keywords take effect: a pool's win over those of its numbers. */
function whereText({ kind }: SettingsOwner, keptElsewhere: boolean): string {
  if (kind === 'phone pool') return 'These take effect on every number of this pool.';
  return keptElsewhere
    ? 'On this number those of its pool take effect, which are shown here.'
    : 'These take effect as long as the number is in no pool: in one, those of the pool do.';
}
