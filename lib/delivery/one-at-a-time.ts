/**
 * The same work, once at a time in this process. A call while it runs does not wait: it has the work done once more
 * afterwards, so that nothing is missed that came while the work was ending.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = false;
    }
  };
}
