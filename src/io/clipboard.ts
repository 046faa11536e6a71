/** Puts text on the clipboard. Answers false where the browser refuses, so that the text can be offered for copying. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a PNG on the clipboard. The browser is asked at once and given the picture when it is there: later it would no
 * longer take it for the reader's wish. Answers false where the browser refuses, or where there is no picture.
 */
export async function copyPng(png: Promise<Blob | undefined>): Promise<boolean> {
  const content = png.then((blob) => blob ?? Promise.reject(new DOMException("no picture", "DataError")));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": content })]);
    return true;
  } catch {
    // Where the clipboard has refused, nobody else waits for the picture.
    content.catch(() => {});
    return false;
  }
}
