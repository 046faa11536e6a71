/** Puts the caret at the beginning of a field: of a text that is longer than the field, its beginning is seen. */
export function showBeginning(field: HTMLInputElement): void {
  field.setSelectionRange(0, 0);
  field.scrollLeft = 0;
}

/** The same with all of the text selected, so that typing writes it anew. */
export function selectFromBeginning(field: HTMLInputElement): void {
  field.setSelectionRange(0, field.value.length, "backward");
  field.scrollLeft = 0;
}
