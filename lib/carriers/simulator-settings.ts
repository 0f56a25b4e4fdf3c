/**
 * How the simulator carrier treats a number until somebody sets it otherwise: most texts arrive, a few do not, in the
 * proportions of ordinary traffic. Delays are at speed 1.
 */
export const defaultSimulatorSettings = {
  outcomeShares: { DELIVERED: 96, UNREACHABLE: 2, CARRIER_UNREACHABLE: 1, BLOCKED: 1 } as Record<string, number>,
  acceptanceDelayMilliseconds: 400,
  deliveryDelayMilliseconds: 1200,
};
