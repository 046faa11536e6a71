import { fold } from "../text/fold";

/**
 * Parts and offices of states that newspapers name for the state. Each may stand for it, and none for another of them:
 * where the text has Scotland, "Wales" is wrong. One a line, in all its forms.
 */
const PARTS = `
England,English,إنجلترا,إنكلترا,إنجليزي,إنكليزي
Scotland,Scottish,اسكتلندا,اسكتلندي
Wales,Welsh,ويلز
Northern Ireland,أيرلندا الشمالية
Pentagon,البنتاغون`;

const keyOf = (name: string) => fold(name, "orthographic").text;

const partByName: ReadonlyMap<string, string> = new Map(
  PARTS.trim()
    .split("\n")
    .flatMap((row) => {
      const [first = "", ...others] = row.split(",");
      return [first, ...others].map((name) => [keyOf(name), first] as const);
    }),
);

/** How the meanings of parts begin. */
const MARK = "part ";

/**
 * Returns what a form says besides whom it names: the part of a state, or its seat of government; undefined for the state
 * itself.
 */
export function partMeant({ spelling, kind }: { readonly spelling: string; readonly kind: string }) {
  const part = partByName.get(keyOf(spelling));
  if (part !== undefined) return MARK + part;
  return kind === "capital" ? `${MARK}capital` : undefined;
}

/** Whether two meanings name different parts of one state. */
function areOtherParts(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one, other].map((means) => means.filter((meaning) => meaning.startsWith(MARK)));
  if (first === undefined || second === undefined || first.length === 0 || second.length === 0) return false;
  return !first.some((part) => second.includes(part));
}

/** Returns whether both name the same actor, and no two parts of it. */
export const shareMeaning = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((meaning) => !meaning.startsWith(MARK) && other.includes(meaning)) && !areOtherParts(one, other);
