/**
 * Returns the source of a part's pair (`src/words/NAME.ts`) with the words of these languages, and of no others, in it; the
 * source itself where nothing is paired. The imports are left to the formatter to sort.
 */
export function pairLanguages(source: string, name: string, languages: readonly string[]): string {
  const ofOneLanguage = new RegExp(`import \\{ \\w+ \\} from "\\./[a-z]{2,3}/${name}";\\n`, "g");
  if (!ofOneLanguage.test(source)) return source;
  const imports = languages.map((id) => `import { ${id} } from "./${id}/${name}";\n`).join("");
  const pair = `{ ${languages.join(", ")} }`;
  return imports + source.replace(ofOneLanguage, "").replace(/\{ en(?:, [a-z]{2,3})* \}/, pair);
}
