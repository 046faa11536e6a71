import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createQuoteCheck } from "../src/core/quotes/createQuoteCheck";
import type { Location } from "../src/core/quotes/location";
import { type Sample, sampleQuotes } from "./quotes/sampleQuotes";

/**
 * `npm run measure:quotes -- FOLDER [--list]`: how quotes of old versions of texts are found in their new ones. The folder
 * holds pairs of UTF-8 files, `NAME.old.txt` and `NAME.new.txt`, a paragraph a line, the name beginning with the language:
 * `ar-charter.old.txt`. Half of the pairs, by their names, is to look at (`--list` shows what goes wrong there); the other
 * half is only measured.
 */
const QUOTES_OF_A_PAIR = 24;

type Half = "to look at" | "measured only";
type Case = Sample & {
  readonly half: Half;
  readonly language: string;
  readonly name: string;
  readonly answer: Location;
  readonly found: string;
};

const hashOf = (name: string) =>
  [...name].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) >>> 0, 7);
const spansIn = (answer: Location) =>
  "spans" in answer ? answer.spans : "span" in answer ? [answer.span] : [];

function isRight({ place, answer }: Case): boolean {
  return (
    place !== undefined && spansIn(answer).some(({ start, end }) => start < place.end && place.start < end)
  );
}

async function casesIn(folder: string): Promise<readonly Case[]> {
  const names = (await readdir(folder))
    .flatMap((file) => /^(.*)\.old\.txt$/.exec(file)?.[1] ?? [])
    .toSorted();
  const cases: Case[] = [];
  for (const name of names) {
    const [before, after] = await Promise.all(
      ["old", "new"].map((version) => readFile(join(folder, `${name}.${version}.txt`), "utf8")),
    );
    if (before === undefined || after === undefined) continue;
    const { checkQuote } = createQuoteCheck([]);
    const half: Half = hashOf(name) % 2 === 0 ? "to look at" : "measured only";
    for (const sample of sampleQuotes(before, after, QUOTES_OF_A_PAIR, hashOf(name))) {
      const answer = checkQuote(after, { exact: sample.quote });
      const [span] = spansIn(answer);
      const found = span === undefined ? "" : after.slice(span.start, span.end);
      cases.push({ ...sample, half, language: name.slice(0, 2), name, answer, found });
    }
  }
  return cases;
}

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** One row of the table: of the quotes that still exist how many are found, of the places how many are right. */
function rowOf(cases: readonly Case[]) {
  const existing = cases.filter(({ place }) => place !== undefined);
  const short = existing.filter(({ words }) => words <= 6);
  const gone = cases.filter(({ place }) => place === undefined);
  const placed = existing.filter(({ answer }) => spansIn(answer).length > 0);
  const right = existing.filter(isRight);
  return {
    quotes: existing.length,
    found: share(right.length, existing.length),
    "of 3–6 words": share(short.filter(isRight).length, short.length),
    "places right": share(right.length, placed.length),
    "called a contradiction": existing.filter(({ answer }) => answer.kind === "conflict").length,
    "gone, given a place": `${gone.filter(({ answer }) => spansIn(answer).length > 0).length} of ${gone.length}`,
  };
}

function listWrong(cases: readonly Case[]): void {
  for (const one of cases.filter(({ half }) => half === "to look at")) {
    const isMissed = one.place !== undefined && spansIn(one.answer).length === 0;
    const isFalse = spansIn(one.answer).length > 0 && !isRight(one);
    const isConflict = one.answer.kind === "conflict";
    if (!isMissed && !isFalse && !isConflict) continue;
    const changes =
      "changes" in one.answer
        ? one.answer.changes.map(({ kind, quoted, found }) => `${kind} “${quoted}” → “${found}”`)
        : [];
    console.log(
      `${isFalse ? "FALSE" : isMissed ? "missed" : "conflict"} ${one.name}: ${one.quote}\n    ${one.found} ${changes.join("; ")}`,
    );
  }
}

async function measure([folder, ...options]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    console.error("Usage: npm run measure:quotes -- FOLDER [--list]");
    return 2;
  }
  const cases = await casesIn(folder);
  if (options.includes("--list")) listWrong(cases);
  const groups: Record<string, readonly Case[]> = { all: cases };
  for (const half of ["to look at", "measured only"]) groups[half] = cases.filter((one) => one.half === half);
  for (const language of [...new Set(cases.map((one) => one.language))].toSorted())
    groups[language] = cases.filter((one) => one.language === language);
  console.table(Object.fromEntries(Object.entries(groups).map(([name, own]) => [name, rowOf(own)])));
  return 0;
}

process.exitCode = await measure(process.argv.slice(2));
