'use server';

import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import * as operations from '.';
import type { AdviseOriginatorInput, CountryCapabilities, OriginatorAdvice } from './originator-advice.shapes';

export async function getCountryCapabilities(IsoCountryCode: string): Promise<ActionResult<CountryCapabilities>> {
  return callFromAction(operations.getCountryCapabilities, { IsoCountryCode });
}

export async function adviseOriginator(input: AdviseOriginatorInput): Promise<ActionResult<OriginatorAdvice>> {
  return callFromAction(operations.adviseOriginator, input);
}
