import { isSetUp } from '@/lib/access/set-up';
import { getRuntime } from '@/lib/runtime';

/** Whether the console has its first administrator; if not, the set-up page comes before all others. */
export function isConsoleSetUp(): Promise<boolean> {
  return isSetUp(getRuntime());
}
