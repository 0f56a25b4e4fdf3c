'use client';

import { useEffect, useState } from 'react';
import type { ActionResult } from '@/lib/console/action-result';
import type { AsJson } from '@/lib/console/as-json';
import { callAction } from '@/lib/console/call-action';
import { readMetricData } from '@/lib/domains/alarms/alarms.actions';
import type { MetricData, MetricName } from '@/lib/domains/alarms/alarms.shapes';
import { statisticPattern } from '@/lib/domains/alarms/metrics.rules';
import { MetricGraph } from './metric-graph';

/** The graph of what a form has chosen so far. A statistic that is being typed waits until it is one. */
export function MetricPreview({
  metricName,
  statistic,
  period,
  threshold,
}: {
  metricName: MetricName;
  statistic: string;
  period: number;
  threshold: string;
}) {
  const [drawn, setDrawn] = useState(statistic);
  if (statisticPattern.test(statistic) && statistic !== drawn) setDrawn(statistic);
  const question = `${metricName} ${drawn} ${period}`;
  const [answer, setAnswer] = useState<{ question: string; result: ActionResult<AsJson<MetricData>> }>();
  useEffect(() => {
    let isOld = false;
    void callAction(() => readMetricData({ MetricName: metricName, Statistic: drawn, Period: period })).then(
      (result) => {
        if (!isOld) setAnswer({ question, result });
      },
    );
    return () => {
      isOld = true;
    };
  }, [question, metricName, drawn, period]);
  const result = answer?.question === question ? answer.result : undefined;
  return (
    <MetricGraph
      metricName={metricName}
      period={period}
      threshold={threshold.replaceAll(/[\s$,]/g, '')}
      data={result?.ok ? result.data : undefined}
      error={result && !result.ok ? result.error : undefined}
    />
  );
}
