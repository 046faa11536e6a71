import { lazily } from "../memoise/lazily";
import { memoise } from "../memoise/memoise";
import { type WordRecord, wordRecord } from "./wordRecord";

/** A word, a number or a single sign of a folded text. Offsets count UTF-16 code units. */
export type Token = {
  readonly kind: "word" | "sign";
  readonly form: string;
  readonly word: WordRecord;
  readonly start: number;
  readonly end: number;
};

/** Classes of characters, of which several can be asked for at once. */
const [LETTER, NUMBER, SPACE, SIGN] = [1, 2, 4, 8];

/** Scripts in which words have spaces between them, and a character is one code unit. */
const SPACED_SCRIPTS = 0x2e80;

const classes = new Uint8Array(SPACED_SCRIPTS);

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\s/u.test(character) ? SPACE : SIGN;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (classes[unit] === 0) classes[unit] = classify(text.charAt(at));
  // Behind the end there is none.
  return classes[unit] ?? SPACE;
}

/** Where characters end, so many at most, of some classes. */
function endOfRun(text: string, start: number, most: number, kinds: number): number {
  let at = start;
  while (at < start + most && (classAt(text, at) & kinds) !== 0) at += 1;
  return at;
}

/**
 * Where a token ends that begins at an offset: a number with its separators and whatever letters hang on it ("1,250.5", "5th");
 * or letters and marks, with digits and inner apostrophes ("g7", "don't"); or a single other character. Words are told by
 * Unicode properties: `\b` knows no Arabic letter, and `Intl.Segmenter` takes a hundred times as long. A run of more than 256
 * letters counts as several words.
 */
function endOfToken(text: string, start: number): number {
  let end = start + 1;
  if (classAt(text, start) === NUMBER) {
    end = endOfRun(text, start, 256, NUMBER);
    for (let parts = 0; parts < 8 && /[.,]/.test(text.charAt(end)); parts += 1) {
      if (classAt(text, end + 1) !== NUMBER) break;
      end = endOfRun(text, end + 1, 256, NUMBER);
    }
    return endOfRun(text, end, 64, LETTER);
  }
  if (classAt(text, start) !== LETTER) return end;
  end = endOfRun(text, end, 255, LETTER | NUMBER);
  for (let parts = 0; parts < 3 && text[end] === "'" && classAt(text, end + 1) === LETTER; parts += 1)
    end = endOfRun(text, end + 1, 32, LETTER);
  return end;
}

/** The tokens where Chinese, Japanese or Korean may stand; Chinese and Japanese runs are words that are cut afterwards. */
const TOKEN_OF_ANY_SCRIPT =
  /((?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])(?:\p{N}{1,256}(?:[.,]\p{N}{1,256}){0,8}(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}]){0,64}|[\p{L}\p{M}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]){0,255}(?:'[\p{L}\p{M}]{1,32}){0,3}))|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,256})|\S/gu;

/** Whether a text may need that pattern, which takes several times as long: Korean letters, and what stands behind other scripts. */
const MAY_HAVE_RUNS = /[\u1100-\u11ff\u2e80-\uffff]/;

/** A number with a unit, a scale or a whole word written onto it: "10km", "5bn", "27member"; but "5th", "1990s", "2.5m". */
const WITH_UNIT = /^(\p{N}[\p{N}.,]*)(?:km|kg|cm|mm|am|pm|bn|mn|tn|\p{L}{4,})$/u;

/** Without spaces between them, words are told by a dictionary, which is the same for Chinese and Japanese. */
const segmenter = lazily(() => new Intl.Segmenter("ja", { granularity: "word" }));

const segmentsOf = memoise((run: string): readonly { readonly form: string; readonly at: number }[] =>
  Array.from(segmenter().segment(run), ({ segment, index }) => {
    // A number and what is counted: "五艘" as "三|艘".
    const isCounted = /^[二三四五六七八九十百千万億亿]\p{Script=Han}$/u.test(segment);
    return isCounted
      ? [
          { form: segment.slice(0, 1), at: index },
          { form: segment.slice(1), at: index + 1 },
        ]
      : [{ form: segment, at: index }];
  }).flat(),
);

/** Cuts a folded text into words and signs, in order; spaces are left out. `offset` is added to all places. */
export function tokens(text: string, offset = 0): Token[] {
  const all: Token[] = [];
  const add = (kind: Token["kind"], start: number, end: number) => {
    const word = wordRecord(text, start, end);
    all.push({ kind, form: word.form, word, start: offset + start, end: offset + end });
  };
  const addWord = (start: number, end: number) => {
    const digits = WITH_UNIT.exec(text.slice(start, end))?.[1] ?? "";
    if (digits !== "") add("word", start, start + digits.length);
    add("word", start + digits.length, end);
  };
  if (MAY_HAVE_RUNS.test(text)) {
    for (const { 0: found, 1: word, 2: run, index } of text.matchAll(TOKEN_OF_ANY_SCRIPT)) {
      if (word !== undefined) addWord(index, index + word.length);
      else if (run === undefined) add("sign", index, index + found.length);
      else for (const { form, at } of segmentsOf(run)) add("word", index + at, index + at + form.length);
    }
    return all;
  }
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    const end = kind === SPACE ? at + 1 : endOfToken(text, at);
    if (kind === NUMBER) addWord(at, end);
    else if (kind !== SPACE) add(kind === SIGN ? "sign" : "word", at, end);
    at = end;
  }
  return all;
}
