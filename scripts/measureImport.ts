import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { foldLine } from "../src/core/import/headline";
import { readHtml } from "../src/core/import/htmlText";
import { articleReaders } from "./measuring/articleReaders";
import { losesRest } from "./measuring/lostRest";
import { scoreWords, type WordScore } from "./measuring/wordScore";

/**
 * Measures how well the article is found in saved pages, beside other programs in the same run:
 * `npm run measure:import -- FOLDER… [--only Isnad] [--worst 10]`. A folder holds pages `NAME.html` in UTF-8 and for each a
 * `NAME.json` with the truth: `{ "text": "…", "title": "…" }`, the text of the article by lines (its lead among them) and
 * its headline. Where the truth names no headline it is not counted. Figures are means over the pages.
 *
 * With `--only rest` pages of any kind are read whole, and those are counted (and named) on which the text after some element
 * is lost: the truth's words after some place are missing, though those before it are there and the markup has them all
 * (`measuring/lostRest.ts`).
 */
const flags = new Map<string, string>();
const folders: string[] = [];
for (let [first, ...rest] = process.argv.slice(2); first !== undefined; [first, ...rest] = rest) {
  if (first.startsWith("--")) flags.set(first.slice(2), rest.shift() ?? "");
  else folders.push(first);
}
const worst = Number(flags.get("worst") ?? 0);
if (folders.length === 0) {
  console.error("usage: npm run measure:import -- FOLDER… [--only Isnad | rest] [--worst 10]");
  process.exit(2);
}

type Truth = { readonly text: string; readonly title?: string };
const truthOf = (name: string): Truth => JSON.parse(readFileSync(`${name}.json`, "utf8"));
const markupOf = (name: string) => readFileSync(`${name}.html`, "utf8");

const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ name: join(folder, file.slice(0, -5)) })),
);

const rows: Record<string, Record<string, number>> = {};
for (const [reader, read] of Object.entries(articleReaders)) {
  if (flags.has("only") && flags.get("only") !== reader) continue;
  const scores: (WordScore & { readonly name: string })[] = [];
  for (const { name } of pages) {
    const truth = truthOf(name);
    const found = await read(markupOf(name)).catch(() => ({ headline: "", text: "" }));
    const { title } = truth;
    const isInText = title !== undefined && foldLine(truth.text.slice(0, 600)).includes(foldLine(title));
    const expected = title === undefined || isInText ? truth.text : `${title}\n${truth.text}`;
    const given = title === undefined ? found.text : `${found.headline ?? ""}\n${found.text}`;
    scores.push({ name, ...scoreWords(given, expected) });
  }
  const mean = (of: "recall" | "precision") =>
    Math.round((1e4 * scores.reduce((sum, score) => sum + score[of], 0)) / scores.length) / 1e4;
  rows[reader] = {
    pages: scores.length,
    recall: mean("recall"),
    precision: mean("precision"),
    "half lost": scores.filter(({ recall }) => recall < 0.5).length,
  };
  const ranked = scores.toSorted((a, b) => a.recall + a.precision - b.recall - b.precision);
  for (const { name, recall, precision } of ranked.slice(0, worst)) {
    console.log(`${reader}: ${name} recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
  }
}
if (flags.get("only") === "rest") {
  const lost = pages.filter(({ name }) => {
    const markup = markupOf(name);
    return losesRest(readHtml(markup).paragraphs.join("\n"), truthOf(name).text, markup);
  });
  for (const { name } of lost) console.log(`lost: ${name}`);
  console.log(`pages on which text after some element is lost: ${lost.length} of ${pages.length}`);
} else console.table(rows);
