/** Writes `data/sample-rate-card.csv`: `npx tsx lib/reference/generate-sample-rate-card.ts`. */
import { writeFileSync } from 'node:fs';

import { formatRateCardCsv } from './rate-card';
import { sampleRateCard } from './sample-rate-card';

writeFileSync(new URL('./data/sample-rate-card.csv', import.meta.url), formatRateCardCsv(sampleRateCard()));
