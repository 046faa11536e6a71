/** Puts text on the clipboard. Answers false where the browser refuses, so that the text can be offered for copying. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
