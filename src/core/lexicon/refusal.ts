import { segmentationsOf } from "../arabic/attachedLetters";
import { memoise } from "../memoise/memoise";

/** How a verb says no: one will not do something, turns down what another says or offers, calls it untrue, or does not get there. */
export type Refusal = "refusing" | "rejecting" | "denying" | "failing";

const ENGLISH: Readonly<Record<Refusal, string>> = {
  refusing: "refus|declin|abst[ae]|refrain|avoid",
  rejecting: "reject|dismiss(?:$|e|i)|rubbish",
  denying: "den(?=y|ie|ia)|refut|disput(?:ed|es|ing)$",
  failing: "fail",
};
const ARABIC: Readonly<Record<Refusal, string>> = {
  refusing: "رافض|رفض(?!ه)|ا?متنع|امتناع|ا?حجم(?=ت?$)|تجنب|تحفظ(?=ت?$)|ا?ستبعد",
  rejecting: "رافض|رفض(?!ه)",
  denying: "نفي|نفت|نفوا|نافي|ا?نكر|كذب|فند",
  failing: "فشل|ا?خفق",
};
const kinds: readonly Refusal[] = ["refusing", "rejecting", "denying", "failing"];
const patterns = kinds.map(
  (kind) =>
    [
      kind,
      new RegExp(`^(?:(?:${ENGLISH[kind]})\\p{L}*|[يتن]?(?:${ARABIC[kind]})(?:ت|وا|ون|ين|ا|ه|ه[ام])?)$`, "u"),
    ] as const,
);

const refusalsOf = memoise((form: string): readonly Refusal[] => {
  const bare = segmentationsOf(form).map((segmentation) => segmentation.bare);
  return patterns.flatMap(([kind, pattern]) => (bare.some((word) => pattern.test(word)) ? [kind] : []));
});

/** Returns whether a folded word refuses in one of some ways, whatever its form. */
export const isRefusal = (form: string, ...ways: readonly Refusal[]): boolean =>
  refusalsOf(form).some((kind) => ways.includes(kind));
