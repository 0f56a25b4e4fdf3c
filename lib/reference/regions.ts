import data from './data/regions.json';

/** One region of the service; a workspace is an account in one of them. Source: guide 278-317. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly endpoint: string;
  readonly fipsEndpoint: string | null;
  readonly smsMms: boolean;
  readonly voice: boolean;
  /** First field of a bill's usage type; `null` where the guide gives none. */
  readonly usageTypePrefix: string | null;
}

export const regions: readonly Region[] = data.regions;

const byCode: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.code, region]));

/** The region with this code (`us-east-1`), or `undefined` where the service does not run. */
export function regionByCode(code: string): Region | undefined {
  return byCode.get(code);
}
