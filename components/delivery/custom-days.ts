/** Two days as a date field writes them; empty while nothing is chosen. */
export interface Days {
  first: string;
  last: string;
}

const dayMilliseconds = 86_400_000;

/**
 * What is wrong with a choice of days, by field.
 * @param mostDays that a range may have
 */
export function mistakesInDays({ first, last }: Days, mostDays: number): Partial<Days> {
  const count = (Date.parse(last) - Date.parse(first)) / dayMilliseconds + 1;
  return {
    ...(first === '' && { first: 'First day is required.' }),
    ...(last === ''
      ? { last: 'Last day is required.' }
      : count < 1
        ? { last: 'Enter a last day that is not before the first.' }
        : count > mostDays && { last: `Enter at most ${mostDays} days.` }),
  };
}
