import data from './data/spend.json';

/** The namespace of the monthly-spend metrics (guide 9042). */
export const metricNamespace: string = data.metrics.namespace;

/** Months that their samples are kept (guide 9040). */
export const metricRetentionMonths: number = data.metrics.retentionMonths;
