import type { Dossier } from "../dossier/dossier";

/** Where a page that carries its dossier holds it. */
export const carriedDossierId = "isnad-dossier";

/** Returns the element that holds a dossier's text in a page: inert to the browser, whatever is in it. Empty: none. */
export function carriedDossierTag(text: string): string {
  return `<script type="application/json" id="${carriedDossierId}">${text.replaceAll("<", "\\u003c")}</script>`;
}

/**
 * Writes one page with the explorer and this dossier in it, without what is only there to go on coding. `template` is the
 * built page with an empty place for a dossier; without that place it throws. In JSON `<` only stands in strings, where
 * `\u003c` is the same character.
 */
export function writeStandalone(template: string, dossier: Dossier, title: string): string {
  const empty = carriedDossierTag("");
  if (!template.includes(empty)) throw new Error("the page has no place for a dossier");
  const { proposals: _proposals, walk: _walk, ...shown } = dossier;
  return template
    .replace(empty, () => carriedDossierTag(JSON.stringify(shown)))
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} · Isnad</title>`);
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
