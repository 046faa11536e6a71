import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alignTranslation } from "../src/core/import/alignTranslation";
import { createNamesIn } from "../src/core/import/namesInText";
import { sentencesOf } from "../src/core/passage/sentences";

/**
 * Measures how many sentences stand beside their translation after one paragraph of it was split and two were merged, so
 * that the numbers are equal: `npm run measure:alignment -- [FOLDER]`. A folder holds texts of equal paragraphs, one a
 * line: `NAME.LANGUAGE.txt`; without one, the article that comes with the program. Every split is tried with every merge
 * at least two paragraphs away, up to `most` of them evenly spread.
 */
const most = 400;
const [folder] = process.argv.slice(2);

type Texts = ReadonlyMap<string, readonly string[]>;

function readFolder(path: string): ReadonlyMap<string, Texts> {
  const names = new Map<string, Map<string, readonly string[]>>();
  for (const file of readdirSync(path)) {
    const [, name, language] = /^(.+)\.([\w-]+)\.txt$/.exec(file) ?? [];
    if (name === undefined || language === undefined) continue;
    const lines = readFileSync(join(path, file), "utf8").split("\n");
    const texts = names.get(name) ?? new Map<string, readonly string[]>();
    names.set(
      name,
      texts.set(
        language,
        lines.filter((line) => line.trim() !== ""),
      ),
    );
  }
  return names;
}

function readBuiltIn(): ReadonlyMap<string, Texts> {
  const file = join(import.meta.dirname, "../data/japan-nato.isnad.json");
  const { documents } = JSON.parse(readFileSync(file, "utf8")) as {
    documents: [{ texts: Record<string, string> }];
  };
  return new Map([
    ["built-in", new Map(Object.entries(documents[0].texts).map(([tag, text]) => [tag, text.split("\n")]))],
  ]);
}

/** A paragraph of the translation, with those of the original that its sentences come from. */
type Part = {
  readonly text: string;
  readonly sources: readonly number[];
  readonly sentences: readonly number[];
};

/** The translation with its paragraph `split` in two at its middle sentence, and `merged` and the next as one. */
function damaged(translation: readonly string[], split: number, merged: number): readonly Part[] | undefined {
  const whole = (text: string, source: number): Part => ({
    text,
    sources: [source],
    sentences: [sentencesOf(text).length],
  });
  const parts: Part[] = [];
  for (const [at, text] of translation.entries()) {
    const last = parts.at(-1);
    if (at === merged + 1 && last !== undefined) {
      parts[parts.length - 1] = {
        text: `${last.text} ${text}`,
        sources: [...last.sources, at],
        sentences: [...last.sentences, sentencesOf(text).length],
      };
    } else if (at === split) {
      const sentences = sentencesOf(text);
      const cut = sentences[Math.floor(sentences.length / 2)]?.start ?? 0;
      if (sentences.length < 2 || cut === 0) return undefined;
      parts.push(whole(text.slice(0, cut).trim(), at), whole(text.slice(cut), at));
    } else parts.push(whole(text, at));
  }
  return parts;
}

/** Sentences of the translation, and those of them in a row with the paragraph they come from. */
function count(original: readonly string[], parts: readonly Part[], isAligned: boolean) {
  const texts = parts.map(({ text }) => text);
  const rows = isAligned
    ? alignTranslation(original, texts, createNamesIn())
    : original.map((text, at) => ({ original: [text], translation: texts.slice(at, at + 1) }));
  let [right, all, ours, theirs] = [0, 0, 0, 0];
  for (const row of rows) {
    const own = row.original.map((_, index) => ours + index);
    for (const part of parts.slice(theirs, theirs + row.translation.length)) {
      for (const [index, source] of part.sources.entries()) {
        const sentences = part.sentences[index] ?? 0;
        all += sentences;
        if (own.includes(source)) right += sentences;
      }
    }
    ours += row.original.length;
    theirs += row.translation.length;
  }
  return { right, all };
}

const rows: Record<string, Record<string, number | string>> = {};
for (const [name, texts] of folder === undefined ? readBuiltIn() : readFolder(folder)) {
  for (const [from, original] of texts) {
    for (const [to, translation] of texts) {
      if (from === to || original.length !== translation.length) continue;
      const places = original.flatMap((_, split) =>
        original.flatMap((__, merged) =>
          Math.abs(split - merged) > 2 && merged + 1 < original.length ? [[split, merged] as const] : [],
        ),
      );
      const step = Math.max(1, Math.floor(places.length / most));
      const sums = { right: 0, all: 0, before: 0 };
      let cases = 0;
      for (let at = 0; at < places.length; at += step) {
        const [split, merged] = places[at] ?? [0, 0];
        const parts = damaged(translation, split, merged);
        if (parts === undefined) continue;
        cases += 1;
        const now = count(original, parts, true);
        sums.right += now.right;
        sums.all += now.all;
        sums.before += count(original, parts, false).right;
      }
      const share = (part: number) => `${((100 * part) / Math.max(1, sums.all)).toFixed(2)} %`;
      rows[`${name} ${from} → ${to}`] = {
        paragraphs: original.length,
        cases,
        "one to one": share(sums.before),
        aligned: share(sums.right),
      };
    }
  }
}
console.table(rows);
