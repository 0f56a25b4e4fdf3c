import type { Database } from '@/db/client';
import { ActivityBuffer } from '@/lib/operations/audit';
import type { Runtime } from '@/lib/operations/call-context';
import { keepAuthSecret, type Settings } from '@/scripts/lib/environment.mjs';
import type { DemoPlan } from './fill-demo';
import { seededIds } from './seeded';

/** A runtime whose clock stands at the demo's first moment and whose ids come from its seed. */
export function demoRuntime(database: Database, settings: Settings, plan: DemoPlan): Runtime {
  const firstMoment = new Date(plan.until.getTime() - plan.days * 86_400_000);
  return {
    database,
    ids: seededIds(plan.seed),
    clock: () => firstMoment,
    settings: { ...settings, authSecret: settings.authSecret ?? keepAuthSecret(settings.dataDir) },
    activity: new ActivityBuffer(database, (error) => {
      throw error;
    }),
    wakeWorker: () => {},
    announceChange: () => {},
  };
}
