import type { DocumentId } from "../src/core/dossier/dossier";
import type { Result } from "../src/core/dossier/issue";
import { validateAnswer } from "../src/core/drafts/validateAnswer";
import { addProposals } from "../src/core/edit/proposals";
import { createGraph } from "../src/core/graph/graph";
import { readDocx } from "../src/core/import/docxText";
import { decodeText } from "../src/core/import/encodings";
import { addressOfFact } from "../src/core/import/facts";
import { readHtml } from "../src/core/import/htmlText";
import { parsePage } from "../src/core/import/htmlTree";
import { finishText, type ImportedText } from "../src/core/import/importedText";
import { readMarkdown } from "../src/core/import/markdownText";
import { readPlainText } from "../src/core/import/plainText";
import { scanMarkup } from "../src/core/import/scanMarkup";
import { tameHtml } from "../src/core/import/tameHtml";
import { dossierOfLink, formatLink, parseLink } from "../src/core/link/link";
import { firstView } from "../src/core/link/view";
import { parseDossier } from "../src/core/validate/parseDossier";
import { validate } from "../src/core/validate/validate";
import { guessLatin } from "../src/io/import/guessLatin";
import { readArticle } from "../src/io/import/readArticle";
import { smallDossier } from "../tests/support/dossiers";
import { type Chance, createChance, damage } from "./fuzzing/damage";
import { createDamagedAnswers, damagedMark } from "./fuzzing/damagedAnswers";
import { builtIn, seeds } from "./fuzzing/seeds";

/**
 * Puts damaged and hostile inputs into every way in: nothing may throw, hang, or answer anything but plain, well-formed
 * text. `npm run fuzz -- --inputs 20000 --seed 1 --minutes 20`; the same seed gives the same inputs.
 */
const flags = new Map(
  process.argv
    .slice(2)
    .flatMap((flag, index, all) => (flag.startsWith("--") ? [[flag.slice(2), all[index + 1] ?? ""]] : [])),
);
const [inputs, seed, minutes] = [
  ["inputs", 20_000],
  ["seed", 1],
  ["minutes", 20],
].map(([name, usual]) => Number(flags.get(String(name)) ?? usual)) as [number, number, number];
/** Milliseconds that one input may take: above, it is called a hang. The inputs are below 200 kB. */
const slowestMs = 5_000;

const graph = createGraph(smallDossier() as never);
const view = { ...firstView };

type WayIn = {
  readonly name: string;
  /** Good inputs, from which damaged ones are made. */
  readonly seeds: readonly (string | Uint8Array)[];
  /** Makes an input by itself, instead of those. */
  readonly make?: (chance: Chance) => string;
  /** Throws where what comes out is not as promised; answers whether the input was taken. */
  readonly enter: (input: string | Uint8Array) => boolean;
};

const bytesOf = (input: string | Uint8Array) =>
  typeof input === "string" ? new TextEncoder().encode(input) : input;
const textOf = (input: string | Uint8Array) =>
  typeof input === "string" ? input : new TextDecoder().decode(input);

const waysIn: readonly WayIn[] = [
  {
    name: "dossier",
    seeds: seeds.dossiers,
    enter: (input) => {
      const result = parseDossier(input);
      if (result.kind === "error" && result.error.issues.length === 0)
        throw new Error("refused without a reason");
      if (result.kind === "ok") JSON.stringify(result.value.dossier);
      return result.kind === "ok";
    },
  },
  {
    name: "pasted text",
    seeds: seeds.texts,
    enter: (input) => {
      const decoded = decodeText(bytesOf(input));
      const text = decoded.kind === "ok" && typeof input !== "string" ? decoded.value.text : textOf(input);
      return isSound(finishText({ paragraphs: readPlainText(text).paragraphs, facts: {} }, guessLatin));
    },
  },
  {
    name: "pasted HTML",
    seeds: seeds.pages,
    enter: (input) => {
      scanMarkup(tameHtml(parsePage(textOf(input))).html, {
        open: refuseActing,
        close: () => {},
        text: () => {},
      });
      return isSound(finishText(readHtml(textOf(input)), guessLatin));
    },
  },
  {
    name: "HTML page",
    seeds: seeds.pages,
    enter: (input) => isSound(finishText(readArticle(textOf(input)), guessLatin)),
  },
  {
    name: "Markdown",
    seeds: seeds.markdown,
    enter: (input) => isSound(finishText(readMarkdown(textOf(input)), guessLatin)),
  },
  {
    name: ".docx",
    seeds: seeds.documents,
    enter: (input) => {
      const found = readDocx(bytesOf(input));
      return found.kind === "ok" && isSound(finishText(found.value, guessLatin));
    },
  },
  {
    name: "link",
    seeds: seeds.links,
    enter: (input) => {
      const hash = textOf(input);
      dossierOfLink(hash);
      const read = parseLink(hash, graph, view);
      const again = parseLink(formatLink(read.view, graph), graph, view);
      if (formatLink(again.view, graph) !== formatLink(read.view, graph))
        throw new Error("a link is not read as it was written");
      return read.notices.length === 0;
    },
  },
  { name: "model's answer", seeds: seeds.answers, enter: (input) => isTaken(textOf(input), false) },
  {
    name: "model's quotes",
    seeds: [],
    make: createDamagedAnswers(builtIn),
    enter: (input) => isTaken(textOf(input), true),
  },
];

/** Whether anything of a model's answer was taken; throws where that is not in the text, or comes from a marked line. */
function isTaken(answer: string, isMarked: boolean): boolean {
  const lines = answer.split("\n");
  const drafted = { ...builtIn, claims: [] };
  const document = "article" as DocumentId;
  const { outcomes, proposals, actors } = validateAnswer(answer, drafted, {
    document,
    by: { model: "fuzz" },
  });
  for (const { kind, line } of outcomes) {
    if (isMarked && kind !== "refused" && lines[line - 1]?.includes(damagedMark))
      throw new Error("a damaged quote was taken");
  }
  const found = validate(addProposals(proposals, actors)(drafted));
  if (found.kind === "error") throw new Error(`taken, and not valid: ${found.error.issues[0]?.code}`);
  return proposals.length > 0;
}

/** What a tree is built of holds nothing that would run or be fetched in a browser. */
function refuseActing(name: string, attributes: ReadonlyMap<string, string>): void {
  const isScript = name === "script" && attributes.get("type") !== "application/ld+json";
  const acting = [...attributes.keys()].find((key) => /^(on|href$|src|style$|action$)/.test(key));
  if (isScript || name === "iframe" || acting !== undefined)
    throw new Error(`<${name} ${acting}> in the tamed page`);
}

/** Whether a text was read; throws where it is not what `ImportedText` promises. */
function isSound(result: Result<ImportedText>): boolean {
  if (result.kind === "error") {
    if (result.error.length === 0) throw new Error("refused without a reason");
    return false;
  }
  const { text, language, title, published, publisher, byline, url } = result.value;
  const lines = [title, publisher, byline].filter((line) => line !== undefined);
  if (typeof text !== "string" || !text.isWellFormed() || text.includes("\r"))
    throw new Error("the text is not plain");
  if (text.split("\n").some((line) => line.trim() === "")) throw new Error("a paragraph is blank");
  if (lines.some((line) => /[\n\r]/.test(line) || !line.isWellFormed()))
    throw new Error("a fact is not a line");
  if (url !== undefined && addressOfFact(url) !== url) throw new Error(`not an address: ${url}`);
  if (published !== undefined && !/^\d{4}(-\d\d){0,2}$/.test(published))
    throw new Error(`not a day: ${published}`);
  if (!/^[a-z]{2,3}$/.test(language)) throw new Error(`not a language: ${language}`);
  if ("ran" in globalThis) throw new Error("a script ran");
  return true;
}

type Row = {
  name: string;
  inputs: number;
  taken: number;
  refused: number;
  "slowest ms": number;
  "median ms": number;
  faults: number;
};

function fuzz({ name, seeds: given, make, enter }: WayIn, chance: Chance, until: number): Row {
  const times: number[] = [];
  const faults: string[] = [];
  let taken = 0;
  for (let index = 0; index < inputs && performance.now() < until; index += 1) {
    const input = make?.(chance) ?? damage(given[chance.below(given.length)] ?? "", given, chance);
    const start = performance.now();
    try {
      if (enter(input)) taken += 1;
    } catch (fault) {
      faults.push(
        `${name} ${index}: ${fault instanceof Error ? fault.stack?.slice(0, 400) : String(fault)}\n  ${JSON.stringify(textOf(input).slice(0, 300))}`,
      );
    }
    const time = performance.now() - start;
    if (time > slowestMs)
      faults.push(
        `${name} ${index}: ${Math.round(time)} ms\n  ${JSON.stringify(textOf(input).slice(0, 300))}`,
      );
    times.push(time);
  }
  for (const fault of faults.slice(0, 5)) console.error(fault);
  times.sort((a, b) => a - b);
  const round = (time: number | undefined) => Math.round((time ?? 0) * 100) / 100;
  return {
    name,
    inputs: times.length,
    taken,
    refused: times.length - taken - faults.length,
    "slowest ms": round(times.at(-1)),
    "median ms": round(times[times.length >> 1]),
    faults: faults.length,
  };
}

const only = flags.get("only");
const chosen = waysIn.filter(({ name }) => only === undefined || name === only);
const start = performance.now();
const rows = chosen.map((wayIn, index) => {
  // Each way in has the same share of what time is left.
  const left = minutes * 60_000 - (performance.now() - start);
  return fuzz(wayIn, createChance(seed), performance.now() + left / (chosen.length - index));
});
console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
if (rows.some((row) => row.faults > 0 || row.inputs < inputs)) process.exitCode = 1;
