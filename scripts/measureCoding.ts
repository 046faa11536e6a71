import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../src/core/dossier/dossier";
import { parseDossier } from "../src/core/validate/parseDossier";
import { type CodingCounts, countDocument, passagesIn } from "./coding/codingCounts";
import { rowsOf, sharesOf, sumCounts } from "./coding/codingTable";

/**
 * Measures the rules that suggest claims on articles that people have coded: `npm run measure:coding -- FOLDER [--json]
 * [--only NAME,…]`. Reads every `.isnad.json` in the folder and its subfolders; `--only` takes those whose names hold one of
 * some words. A dossier's claims are taken for the truth. For a passage of blame or fear that says something of others ("A accuses
 * B of arming C") the walk offers two claims: its own, and what is said, on the key C or after the first is saved. A coded claim is
 * compared with the one of them that fits its type and sides best; type and sides of the first alone are printed, too. Rules are run with its actors; the cast is made of the bare text.
 * Prints a table for each language of the originals, with the counts behind each share, or one JSON object by language tag.
 */
const words = process.argv.slice(2);
const isJson = words.includes("--json");
const only = words.includes("--only") ? (words[words.indexOf("--only") + 1] ?? "").split(",") : [""];
const folder = words.find((word, index) => !word.startsWith("--") && words[index - 1] !== "--only");
if (folder === undefined) {
  console.error("usage: npm run measure:coding -- FOLDER [--json] [--only NAME,…]");
  process.exit(2);
}

/** The dossier in a file; one with faults is measured as far as it is sound. */
function read(file: string): Dossier | undefined {
  const answer = parseDossier(readFileSync(file));
  const dossier = answer.kind === "ok" ? answer.value.dossier : answer.error.sound;
  if (answer.kind === "error") {
    console.error(
      `${file}: ${dossier === undefined ? "cannot be read" : "has faults, measured without them"}`,
    );
  }
  return dossier;
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".isnad.json") && only.some((name) => file.includes(name)))
  .toSorted();
const byLanguage = new Map<string, CodingCounts[]>();
for (const file of files) {
  const dossier = read(join(folder, file));
  for (const document of dossier?.documents ?? []) {
    // A document nobody has coded tells nothing of what the rules miss.
    if (dossier === undefined || passagesIn(dossier.claims, document).length === 0) continue;
    const own = byLanguage.get(document.language) ?? [];
    byLanguage.set(document.language, [...own, countDocument(dossier, document)]);
  }
}
const languages = [...byLanguage].toSorted().flatMap(([language, counts]) => {
  const sum = sumCounts(counts);
  return sum === undefined ? [] : [[language, sum] as const];
});
if (isJson) {
  console.log(
    JSON.stringify(Object.fromEntries(languages.map(([language, sum]) => [language, sharesOf(sum)]))),
  );
} else {
  for (const [language, sum] of languages) {
    console.log(`\n| ${language} | |\n|---|---|`);
    for (const [what, found] of Object.entries(rowsOf(sum))) console.log(`| ${what} | ${found} |`);
  }
}
