import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { passwordProblem } from '@/lib/access/password-rules';
import { hashPassword, verifyPassword } from '@/lib/access/passwords';
import { defineOperation } from '@/lib/operations/define-operation';
import { accessDenied, invalid } from '@/lib/operations/operation-error';
import { lockOwnUser, requirePerson } from './own-account.rows';
import { changeOwnPasswordInput, changeOwnPasswordOutput } from './own-account.shapes';

/** Changes the caller's password and ends every session that was made under the old one. */
export const changeOwnPassword = defineOperation({
  name: 'ChangeOwnPassword',
  exposure: 'console',
  access: 'write',
  input: changeOwnPasswordInput,
  output: changeOwnPasswordOutput,
  errors: { AccessDeniedException: [], ValidationException: ['INVALID_PARAMETER'] },
  async handler({ CurrentPassword, NewPassword }, context) {
    // A key lies in configuration files; whoever finds one must not get to guess at the person behind it.
    if (requirePerson(context).accessKeyId !== undefined) {
      throw accessDenied(
        'A password is changed by the person who is signed in to the console, not with an access key.',
      );
    }
    const user = await lockOwnUser(context);
    if (!(await verifyPassword(user.passwordHash, CurrentPassword))) {
      throw invalid('INVALID_PARAMETER', 'This is not the password that you sign in with.', 'CurrentPassword');
    }
    const problem =
      NewPassword === CurrentPassword
        ? 'The new password must differ from the current one.'
        : passwordProblem(NewPassword, user.email);
    if (problem) throw invalid('INVALID_PARAMETER', problem, 'NewPassword');
    const SessionVersion = user.sessionVersion + 1;
    await context.db
      .update(users)
      .set({ passwordHash: await hashPassword(NewPassword), sessionVersion: SessionVersion })
      .where(eq(users.userId, user.userId));
    return { SessionVersion };
  },
});
