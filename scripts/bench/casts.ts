import { readdirSync, readFileSync } from "node:fs";
import { dossierCast } from "../../src/core/coding/dossierCast";
import { runToEnd } from "../../src/core/coding/runToEnd";
import { readSentences } from "../../src/core/coding/walkSentences";
import type { Dossier, SourceDocument } from "../../src/core/dossier/dossier";
import { type Row, row } from "./table";

const folder = "data/articles";
const BYTES_OF_LARGE = 5_000_000;

/** The words of all coded articles of a language, with the white space behind each. */
function wordsOf(language: string): readonly string[] {
  const texts = readdirSync(folder)
    .filter((file) => file.startsWith(`${language}-`) && file.endsWith(".isnad.json"))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Dossier)
    .flatMap(({ documents }) => documents.flatMap(({ texts: own }) => own[language] ?? []));
  return texts.join("\n").split(/(?<=\s)/u);
}

/** How long the processor is busy to find whom a text names, and the sentences that may hold a claim. */
export function castRows(runs: number): readonly Row[] {
  return (["en", "ar"] as const).flatMap((language) => {
    const words = wordsOf(language);
    const all = words.join("");
    const copies = Math.ceil(BYTES_OF_LARGE / Buffer.byteLength(all));
    // Another text in each run: what was read once may be remembered.
    const article = (run: number) => words.slice(run * 200, run * 200 + 500).join("");
    const large = (run: number) => `${run}.\n${Array(copies).fill(all).join("\n")}`;
    const varied = (run: number) =>
      Array.from({ length: copies }, (_, copy) => withNewWords(words, run * copies + copy)).join("\n");
    return [
      row(`cast and sentences of 500 words (${language}), CPU`, timesOf(article, language, runs), "ms", {
        most: 100,
      }),
      row(`cast and sentences of 5 MB (${language}), CPU`, timesOf(large, language, 1), "ms", { most: 5000 }),
      row(`the same with ever new words (${language}), CPU`, timesOf(varied, language, 1), "ms", {
        most: 5000,
      }),
    ];
  });
}

/** Words of an article of which every twentieth is one that no other copy has: a long text has ever new names. */
function withNewWords(words: readonly string[], copy: number): string {
  const letters = /^\p{Script=Arabic}/u.test(words[0] ?? "") ? "بتدرسفقكلمن" : "bdfgklmnprst";
  const ending = [...copy.toString(letters.length)]
    .map((digit) => letters.at(Number.parseInt(digit, 36)))
    .join("");
  return words
    .map((word, index) => (index % 20 === 0 ? word.replace(/(?<=\p{L}{4})(?=\P{L}*$)/u, ending) : word))
    .join("");
}

function timesOf(textAt: (run: number) => string, language: string, runs: number): readonly number[] {
  const times = Array.from({ length: runs + 1 }, (_, run) => {
    const document = { id: "text", language, title: {}, texts: { [language]: textAt(run) } };
    const dossier = { documents: [document], actors: [], claims: [] } as unknown as Dossier;
    const before = process.cpuUsage();
    dossierCast(dossier);
    runToEnd(readSentences(document as unknown as SourceDocument, []));
    return process.cpuUsage(before).user / 1000;
  });
  // The first is the warm-up.
  return times.slice(1);
}
