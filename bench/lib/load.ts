import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/**
 * Sends one request a number of times over some connections, each sending its next when the last is answered.
 * @returns answers per second
 * @throws unless every answer is a 200
 */
export async function requestsPerSecond(load: Load, connections: number, amount: number): Promise<number> {
  const { url, method, headers, body } = load;
  let last = 0;
  const startedAt = performance.now();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      { url, method, headers, ...(body === undefined ? {} : { body }), connections, amount, timeout: 30 },
      (error: Error | null, outcome) => (error ? reject(error) : resolve(outcome)),
    );
    // Its own duration ends with the second in which the last answer came.
    instance.on('response', () => (last = performance.now()));
  });
  const succeeded = result.statusCodeStats?.['200']?.count ?? 0;
  if (succeeded !== amount || result.errors > 0 || result.timeouts > 0) {
    throw new Error(`Of ${amount} requests ${succeeded} succeeded: ${JSON.stringify(result.statusCodeStats)}.`);
  }
  return amount / ((last - startedAt) / 1000);
}
