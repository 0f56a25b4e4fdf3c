/** An endpoint that fails this often in a row is taken for down: the worker sends it probes only, and the console says so. */
export const failuresUntilDown = 5;
