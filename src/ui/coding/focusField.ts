/** Moves the keyboard to a field of a form, and the field into view. */
export function focusField(form: HTMLFormElement | null, field: string): void {
  const row = rowOf(form, field);
  const control =
    row?.querySelector<HTMLElement>("input:checked") ?? row?.querySelector<HTMLElement>("input, textarea");
  control?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

/** Moves a field of a form into view, and the keyboard to the form itself. */
export function showField(form: HTMLFormElement | null, field: string): void {
  form?.focus({ preventScroll: true });
  rowOf(form, field)?.scrollIntoView({ block: "nearest" });
}

/** There is a summary for each language. */
const rowOf = (form: HTMLFormElement | null, field: string) =>
  form?.querySelector(`[data-field="${field}"], [data-field^="${field}-"]`);
