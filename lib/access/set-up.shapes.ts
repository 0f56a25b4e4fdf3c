import { z } from 'zod';
import { isEmail, normaliseEmail, passwordProblem } from '@/lib/access/password-rules';

const accountNameLength = { max: 64 };

/** What the set-up page asks for; pure, so that the form judges by the same rules. */
export const setUpInput = z
  .object({
    Email: z.string(),
    Password: z.string(),
    AccountName: z
      .string()
      .max(accountNameLength.max, `must be at most ${accountNameLength.max} characters long`)
      .optional(),
  })
  .check((context) => {
    for (const { name, message } of firstAdministratorProblems(context.value)) {
      context.issues.push({ code: 'custom', path: [name], message, input: context.value });
    }
  });

export type SetUpInput = z.output<typeof setUpInput>;

/** What is wrong with the first administrator's e-mail address and password, by member; none = fit. */
export function firstAdministratorProblems({ Email, Password }: Pick<SetUpInput, 'Email' | 'Password'>) {
  const passwordRule = passwordProblem(Password, Email);
  return [
    ...(isEmail(normaliseEmail(Email))
      ? []
      : [{ name: 'Email', message: 'Enter an e-mail address, such as ada@example.com.' }]),
    ...(passwordRule ? [{ name: 'Password', message: passwordRule }] : []),
  ];
}
