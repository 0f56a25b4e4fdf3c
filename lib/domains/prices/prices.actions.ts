'use server';

import { callFromAction } from '@/lib/console/call-from-action';
import * as operations from '.';

export async function previewPriceImport(input: { Card: string }) {
  return callFromAction(operations.previewPriceImport, input);
}

export async function importPrices(input: { Card: string; FileName: string; PreviewId: string }) {
  return callFromAction(operations.importPrices, input);
}
