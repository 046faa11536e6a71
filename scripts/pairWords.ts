import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { languages } from "../src/words/languages";
import { pairLanguages } from "./words/pairLanguages";

/**
 * Writes into every part's pair in `src/words` the words of each language of `languages`: `npm run words`, after a language
 * was added there or taken out. The compiler then lists which words the new one lacks.
 */
const folder = join(import.meta.dirname, "../src/words");
const ids = languages.map(({ id }) => id);
for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
  const source = readFileSync(join(folder, file), "utf8");
  writeFileSync(join(folder, file), pairLanguages(source, basename(file, ".ts"), ids));
}
execFileSync("npx", ["biome", "check", "--write", folder], { stdio: "inherit" });
