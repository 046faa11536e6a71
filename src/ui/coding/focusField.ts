/** Moves the keyboard to a field of a form, and the field into view. */
export function focusField(form: HTMLFormElement | null, field: string): void {
  // There is a summary for each language.
  const row = form?.querySelector(`[data-field="${field}"], [data-field^="${field}-"]`);
  const control =
    row?.querySelector<HTMLElement>("input:checked") ?? row?.querySelector<HTMLElement>("input, textarea");
  control?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
