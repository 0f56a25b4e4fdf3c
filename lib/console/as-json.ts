/** A value as it arrives through JSON: times are ISO 8601 texts. */
export type AsJson<T> = T extends Date
  ? string
  : T extends readonly (infer Member)[]
    ? AsJson<Member>[]
    : T extends object
      ? { [Name in keyof T]: AsJson<T[Name]> }
      : T;

/** The same value as a live stream will send it, so that the first drawing and the later ones agree. */
export function asJson<T>(value: T): AsJson<T> {
  return JSON.parse(JSON.stringify(value)) as AsJson<T>; // what the type describes
}
