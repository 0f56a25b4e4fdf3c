import type { ReactNode } from 'react';
import type { ActionResult } from '@/lib/console/action-result';

/** How a create form stands where it is not the page, but a step of something greater. */
export interface FormPlace<Input extends unknown[], Data> {
  /** What the name begins as. */
  name: string;
  /** Instead of the form's own action. */
  action: (...input: Input) => Promise<ActionResult<Data>>;
  /** Instead of the way to the new resource's page. */
  onCreated: (data: Data, name: string) => void;
  /** Instead of Cancel. */
  secondary: ReactNode;
  submitLabel: string;
}
