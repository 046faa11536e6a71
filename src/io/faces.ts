import { directionOf } from "../core/dossier/language";

/** One character of each script that a first view shows. */
const samples = ["A", "\u0627"];

/**
 * Starts to load the faces before anything is set in them, so that the first layout need not be done twice. The page does
 * not preload them: nothing is drawn before the script, and on a slow line they would only hold it up. A face that does
 * not come is left to `font-display`.
 */
export function loadFaces(language: string): void {
  const families = ["Isnad UI", "Isnad Text"];
  const wanted = directionOf(language) === "rtl" ? [...samples].reverse() : samples;
  for (const sample of wanted) {
    for (const family of families) document.fonts.load(`1em "${family}"`, sample).catch(() => {});
  }
}
