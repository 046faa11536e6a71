import { attachable } from "../arabic/attachedLetters";
import { additionCost, exchangeCost, omissionCost } from "./exchangeCost";
import { meanTheSame, type Unit } from "./units";

/** One step from a quote to a passage: a unit kept or exchanged (both sides), left out or added (one side). */
export type AlignmentStep = {
  readonly quoted?: Unit;
  readonly found?: Unit;
  /** 0 where nothing differs. */
  readonly cost: number;
};

/** Counterparts are at most this many units apart in their passages: what is farther off is not the same passage. */
const BAND = 48;

/** What has no spaces is cut into words otherwise where a quote of it ends. */
const isCharacters = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;

/** A quote may begin after letters that the text attaches to its first word, or in the middle of a name. */
function isRestOf(quoted: Unit, found: Unit): boolean {
  if (quoted.kind !== found.kind || !found.form.endsWith(quoted.form)) return false;
  if (quoted.kind === "actor") return meanTheSame(quoted, found);
  if (isCharacters.test(quoted.form)) return true;
  return attachable(found.form.slice(0, found.form.length - quoted.form.length)) !== undefined;
}

/** It may end there, too. */
const isBeginningOf = (quoted: Unit, found: Unit) =>
  quoted.kind === found.kind &&
  found.form.startsWith(quoted.form) &&
  (meanTheSame(quoted, found) || (quoted.kind === "word" && isCharacters.test(quoted.form)));

/**
 * A quote's first and last words stand in the text, or else it says a word more beside them: cheaper would be to let the
 * quote begin one word later. Its first and last signs do, or else it says a number or a name more: "– 7 a step" begins
 * with the dash of "– a step". A word more is too much for them: a full stop may just end the quote.
 */
const EDGE = { word: 8, sign: 3, actor: 0, number: 0, negation: 0 };

type Way = {
  readonly step: AlignmentStep;
  readonly fromI: number;
  readonly fromJ: number;
  readonly total: number;
};

/** The cheapest cost of leading the first i units of a quote to a stretch of a passage that ends after its first j. */
function createCosts(quote: readonly Unit[], passage: readonly Unit[]) {
  const width = passage.length + 1;
  const costs = new Float64Array((quote.length + 1) * width).fill(Number.POSITIVE_INFINITY).fill(0, 0, width);
  const at = (i: number, j: number) => (j < 0 ? undefined : costs[i * width + j]) ?? Number.POSITIVE_INFINITY;

  function exchange(quoted: Unit, found: Unit, i: number): number {
    const isCut =
      (i === 1 && isRestOf(quoted, found)) || (i === quote.length && isBeginningOf(quoted, found));
    return isCut && quoted.negators === found.negators ? 0 : exchangeCost(quoted, found);
  }

  /** The ways to reach (i, j), the preferred one first. */
  function ways(i: number, j: number): readonly Way[] {
    const [quoted, found] = [quote[i - 1], passage[j - 1]];
    const edge = quoted !== undefined && (i === 1 || i === quote.length) ? EDGE[quoted.kind] : 0;
    const all: Way[] = [];
    if (quoted !== undefined && found !== undefined) {
      const kept = exchange(quoted, found, i);
      // An actor or a number beside the quote's edge is what its first or last word stands for, not what it leaves out.
      const stands =
        edge > 0 && quoted.kind === "word" && (found.kind === "actor" || found.kind === "number");
      const cost = stands ? Math.min(kept, omissionCost(quoted)) : kept;
      const total = at(i - 1, j - 1) + cost + (cost > 0 ? edge : 0);
      all.push({ step: { quoted, found, cost }, fromI: i - 1, fromJ: j - 1, total });
    }
    if (found !== undefined && i > 0) {
      const cost = additionCost(found);
      all.push({ step: { found, cost }, fromI: i, fromJ: j - 1, total: at(i, j - 1) + cost });
    }
    if (quoted !== undefined) {
      const cost = omissionCost(quoted);
      all.push({ step: { quoted, cost }, fromI: i - 1, fromJ: j, total: at(i - 1, j) + cost + edge });
    }
    return all;
  }

  for (let i = 1; i <= quote.length; i += 1) {
    for (let j = Math.max(0, i - BAND); j <= Math.min(passage.length, i + BAND); j += 1) {
      costs[i * width + j] = Math.min(...ways(i, j).map(({ total }) => total));
    }
  }
  return { at, ways };
}

/**
 * Returns the cheapest way from a quote to the stretch of a passage that it resembles most (see `exchangeCost`). What the
 * passage says before and after that stretch is left out and costs nothing. Empty if the passage is out of reach.
 */
export function align(quote: readonly Unit[], passage: readonly Unit[]): readonly AlignmentStep[] {
  const { at, ways } = createCosts(quote, passage);
  let j = 0;
  for (let end = 1; end <= passage.length; end += 1)
    if (at(quote.length, end) <= at(quote.length, j)) j = end;
  if (at(quote.length, j) === Number.POSITIVE_INFINITY) return [];
  const path: AlignmentStep[] = [];
  for (let i = quote.length; i > 0; ) {
    const way = ways(i, j).find(({ total }) => total === at(i, j));
    if (way === undefined) return [];
    path.push(way.step);
    i = way.fromI;
    j = way.fromJ;
  }
  return path.reverse();
}
