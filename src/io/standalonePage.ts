/**
 * Returns the built page with an empty place for a dossier. Undefined where it cannot be had: without a network before the
 * program has been stored on this device, or from a server for development, which does not build it.
 */
export async function fetchStandalonePage(): Promise<string | undefined> {
  try {
    const response = await fetch(new URL("./standalone.html", document.baseURI));
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
