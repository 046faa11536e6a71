import type { Dossier } from "../../src/core/dossier/dossier";
import { isNegator } from "../../src/core/lexicon/negation";
import { fold } from "../../src/core/text/fold";
import type { Chance } from "./damage";

/** Written into each claim of an answer that says what its text does not: the validator may not take it. */
export const damagedMark = "not in the text";

type Written = { readonly quote: string; readonly claim: Record<string, unknown> };

const pick = <Item>(items: readonly Item[], chance: Chance): Item | undefined =>
  items[chance.below(items.length)];
const bare = (text: string) => fold(text, "typographic").text;
const words = (text: string) => text.split(" ");

/** What a model writes in place of a quote; the quote itself where that kind of damage finds nothing to do in it. */
const damages: readonly ((
  quote: string,
  text: string,
  names: readonly string[],
  chance: Chance,
) => string)[] = [
  // A sentence of words that the text has, in an order it has not.
  (quote, text, _names, chance) =>
    words(quote)
      .map(() => pick(words(text), chance) ?? "")
      .join(" "),
  // Other words altogether.
  (quote) => `${quote.slice(0, 1)} grey cats قطط رمادية play beside the window تلعب قرب النافذة`,
  // Actors turned, or another one.
  (quote, _text, names, chance) => {
    const [one, other] = [names.find((name) => quote.includes(name)), pick(names, chance)];
    if (one === undefined || other === undefined) return quote;
    const swapped = quote.replaceAll(one, "\0").replaceAll(other, one);
    return swapped.replaceAll("\0", other);
  },
  // Another word, a word less, a word more, two words exchanged.
  (quote, text, _names, chance) =>
    words(quote)
      .with(chance.below(words(quote).length), pick(words(text), chance) ?? "")
      .join(" "),
  (quote, _text, _names, chance) => {
    const at = 1 + chance.below(Math.max(1, words(quote).length - 2));
    return words(quote).toSpliced(at, 1).join(" ");
  },
  (quote, text, _names, chance) =>
    words(quote)
      .toSpliced(chance.below(words(quote).length), 0, pick(words(text), chance) ?? "")
      .join(" "),
  (quote, _text, _names, chance) => {
    const all = words(quote);
    const at = chance.below(Math.max(1, all.length - 1));
    return all.toSpliced(at, 2, all[at + 1] ?? "", all[at] ?? "").join(" ");
  },
  // A negation dropped, or brought in.
  (quote) =>
    words(quote)
      .filter((word) => !isNegator(fold(word, "orthographic").text))
      .join(" "),
  (quote, _text, _names, chance) =>
    words(quote)
      .toSpliced(
        1 + chance.below(words(quote).length),
        0,
        pick(["not", "never", "لم", "لا", "لن", "ليس"], chance) ?? "",
      )
      .join(" "),
  // Another number.
  (quote, _text, _names, chance) =>
    quote.replace(/\d/u, (digit) => String((Number(digit) + 1 + chance.below(8)) % 10)),
  // Cut inside a word, at either end.
  (quote, _text, _names, chance) => {
    const last = words(quote).at(-1) ?? "";
    return last.length < 4 ? quote : quote.slice(0, -1 - chance.below(last.length - 3));
  },
  (quote, _text, _names, chance) => {
    const first = words(quote)[0] ?? "";
    return first.length < 4 ? quote : quote.slice(1 + chance.below(first.length - 3));
  },
  // Two stretches joined, with and without an ellipsis.
  (quote, _text, _names, chance) => {
    const [head, tail] = [words(quote).slice(0, 3), words(quote).slice(-3)];
    return [...head, ...(pick([["…"], ["..."], []], chance) ?? []), ...tail].join(" ");
  },
];

/** Whether the text may be said to have these words: then they are no damage. */
function isInText(quote: string, text: string): boolean {
  if (quote.trim() === "") return true;
  const at = bare(text).indexOf(bare(quote));
  if (at === -1) return false;
  const around = [bare(text).charAt(at - 1), bare(text).charAt(at + bare(quote).length)];
  return !around.some((sign) => /[\p{L}\p{N}\p{M}]/u.test(sign));
}

/**
 * An answer as models give it, one claim a line, about a dossier's first text: some claims as they are coded, others damaged
 * and marked so, with or without prose, a fence, comments and commas too many, cut off or not.
 */
export function createDamagedAnswers(dossier: Dossier): (chance: Chance) => string {
  const document = dossier.documents[0];
  if (document === undefined) throw new Error("no document");
  const { language } = document;
  const text = document.texts[language] ?? "";
  const names = dossier.actors
    .flatMap(({ name, aliases = {} }) => [name[language] ?? "", ...(aliases[language] ?? [])])
    .filter((name) => name.length > 2);
  const written = dossier.claims.flatMap(({ id: _id, summary: _summary, evidence, ...claim }): Written[] =>
    evidence.flatMap(({ quotes }) =>
      quotes[language] === undefined ? [] : [{ quote: quotes[language].exact, claim }],
    ),
  );

  const lineOf = ({ quote, claim }: Written, chance: Chance): string => {
    const damaged =
      chance.below(3) === 0 ? quote : (pick(damages, chance)?.(quote, text, names, chance) ?? quote);
    const isDamaged = !isInText(damaged, text);
    const own = { ...(isDamaged && { mark: damagedMark }), ...claim, quote: isDamaged ? damaged : quote };
    return JSON.stringify(own);
  };
  /** The answer up to a place in the middle of a quote. */
  const cut = (lines: readonly string[], chance: Chance): string => {
    const last = chance.below(lines.length);
    const line = (lines[last] ?? "").replace(/^\{(?!"mark")/, `{"mark":${JSON.stringify(damagedMark)},`);
    const begin = line.indexOf('"quote":"') + 9;
    const end = begin + 1 + chance.below(Math.max(1, line.length - begin - 3));
    return [...lines.slice(0, last).map((whole) => `${whole},`), line.slice(0, end)].join("\n");
  };

  return (chance) => {
    const lines = Array.from({ length: 1 + chance.below(4) }, () => {
      const one = pick(written, chance);
      return one === undefined ? "" : lineOf(one, chance);
    });
    const [comma, before, after] = [
      pick(["", ",", ", // so it says"], chance) ?? "",
      pick(["", "Here are the claims:\n", "```json\n[\n", '{"claims": [\n', "Sure! {as asked}\n"], chance) ??
        "",
      pick(["", "\n]", "\n```\nI hope this helps.", "\n]}"], chance) ?? "",
    ];
    const all = lines.map((line) => line + comma).join("\n");
    return before + (chance.below(4) === 0 ? cut(lines, chance) : all + after);
  };
}
