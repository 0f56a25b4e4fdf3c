import { eq } from 'drizzle-orm';
import { phoneNumbers } from '@/db/schema';
import type { TestWorkspace } from '@/lib/testing/test-runtime';
import { describePhoneNumbers, requestPhoneNumber } from '..';
import type { RequestPhoneNumberInput } from '../phone-numbers.shapes';

export const simulator = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'SIMULATOR',
} satisfies RequestPhoneNumberInput;

/** Requests a simulator number, or what else is said of it. */
export const request = (test: TestWorkspace, more: Partial<RequestPhoneNumberInput> = {}) =>
  test.run(requestPhoneNumber, { ...simulator, ...more });

/** The same; answers the id of the number. */
export async function requestId(test: TestWorkspace, more: Partial<RequestPhoneNumberInput> = {}): Promise<string> {
  const { PhoneNumberId } = await request(test, more);
  if (!PhoneNumberId) throw new Error('The number has no id.');
  return PhoneNumberId;
}

/** Changes a number past the operations and their rules. */
export const change = (test: TestWorkspace, phoneNumberId: string, values: Partial<typeof phoneNumbers.$inferInsert>) =>
  test.runtime.database.write.update(phoneNumbers).set(values).where(eq(phoneNumbers.phoneNumberId, phoneNumberId));

/** The ids that DescribePhoneNumbers answers for filters, which need be none of the model's. */
export const listed = async (test: TestWorkspace, Filters: { Name: string; Values: string[] }[]) => {
  const { PhoneNumbers } = await test.runRaw(describePhoneNumbers, { Filters });
  return PhoneNumbers?.map(({ PhoneNumberId }) => PhoneNumberId);
};
