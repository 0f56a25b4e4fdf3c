import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { InfoLink } from '@/components/shell/help-panel';
import { usageReportHelp } from '@/components/spend/spend-help';
import { dollarsText, monthText } from '@/components/spend/spend-words';
import { UsageNotices } from '@/components/spend/usage-notices';
import { usageReportTable, usageValues } from '@/components/spend/usage-report-table';
import { readForPage } from '@/lib/console/call-from-page';
import { getUsageReport } from '@/lib/domains/spend';
import { tablePreferences } from '../table-preferences';

/** A month in the usage types of the bill. */
export async function UsageTab({ month, params }: { month: string; params: SearchParams }) {
  const [report, { preferences, savePreferences }] = await Promise.all([
    readForPage(getUsageReport, { Month: month }),
    tablePreferences(usageReportTable),
  ]);
  const state = parseTableState(params, usageReportTable, preferences);
  return (
    <>
      {report.ok && <UsageNotices report={report.data} />}
      <ResourceTable
        variant="container"
        title="Usage report"
        info={<InfoLink topic={usageReportHelp} />}
        description={
          report.ok
            ? `${monthText(month)} in the usage types of the bill: ${dollarsText(report.data.Total)} in all.`
            : `${monthText(month)} in the usage types of the bill.`
        }
        definition={usageReportTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={report.ok ? { ok: true, data: pageInMemory(report.data.Lines, state, usageValues) } : report}
        emptyText={`No text with a documented usage type was sent in ${monthText(month)}.`}
      />
    </>
  );
}
