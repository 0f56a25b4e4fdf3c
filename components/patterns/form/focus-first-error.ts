const CONTROLS = 'input:not([type=hidden]):not(:disabled), select, textarea, button:not(:disabled)';

/** Moves focus and view to the first field in error, else to the error alert above the buttons (V3). */
export function focusFirstError(form: HTMLElement | null): void {
  const place =
    form?.querySelector<HTMLElement>('[aria-invalid=true]') ?? form?.querySelector<HTMLElement>('[data-form-error]');
  if (!place) return;
  // A group (radio buttons, tiles) is in error as a whole; focus goes to its first control.
  const target = place.matches(`${CONTROLS}, [tabindex]`)
    ? place
    : (place.querySelector<HTMLElement>(CONTROLS) ?? place);
  target.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
