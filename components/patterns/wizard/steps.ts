/**
 * The first step that holds one of the fields, or -1. A nested field (`Tags.0.Key`) is on the page of the field around it.
 */
export function firstStepWith(steps: readonly { fields: readonly string[] }[], names: readonly string[]): number {
  return steps.findIndex((step) =>
    step.fields.some((field) => names.some((name) => name === field || name.startsWith(`${field}.`))),
  );
}
