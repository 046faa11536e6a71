import { isTitle, type Range } from "./groups";
import type { ReadToken } from "./reading";

/** Words that begin a clause about when, why or despite what the main one holds. */
const SUBORDINATE =
  /^(?:after|before|while|when|since|because|if|unless|although|though|following|despite|amid|whereas)$/u;
/** What may stand before them: "days after", "speaking after". */
const HOW_LONG = /^(?:just|even|shortly|soon|hours|days|weeks|months|years|long|speaking)$/u;
/** What begins words that only describe the name before them. */
const DESCRIBES =
  /^(?:an?|the|its|his|her|their|one|who|which|whose|formerly|once|long|backed|led|known|captured|seized|held|.*'s)$/u;
/** What begins a sentence that does not begin with its subject. */
const NO_SUBJECT = /^(?:in|on|at|by|for|from|with|to|of|last|earlier|late|early|meanwhile|however)$/u;
/** Words that begin a clause about the name before them. */
const RELATIVE = /^(?:who|which|whose|where)$/u;

/** Where the clause or the deal ends that a statement begins with: "|After A bombed B|, C …". Undefined if there is none. */
function front(words: readonly ReadToken[], commas: readonly number[]): Range | undefined {
  const begin = HOW_LONG.test(words[0]?.form ?? "") ? 1 : 0;
  const to = commas[0];
  const form = words[begin]?.form ?? "";
  return to !== undefined && (SUBORDINATE.test(form) || form === "under") ? { from: 0, to } : undefined;
}

/** The words between commas that describe the subject before its verb: "A, |an ally of B|, …". */
function aside(words: readonly ReadToken[], [from, to]: readonly number[]): Range | undefined {
  if (from === undefined || to === undefined || to + 1 >= words.length) return undefined;
  const isNamed = words.slice(0, from).some(({ mention }) => mention !== undefined);
  const isSubject = isNamed && !NO_SUBJECT.test(words[0]?.form ?? "");
  const { mention } = words[from + 1] ?? {};
  // "A, |Saudi Arabia's ally|, …": whose it is may have a name of several words.
  const first = mention === undefined ? from + 1 : words.findLastIndex((word) => word.mention === mention);
  return isSubject && DESCRIBES.test(words[first]?.form ?? "") ? { from, to } : undefined;
}

/** The clause about a time, a reason or a name that a statement ends with, behind `begin`: "A met B |after C had left|". */
function tail(words: readonly ReadToken[], begin: number): Range | undefined {
  const from = words.findIndex(
    ({ form }, at) => at > Math.max(1, begin) && (SUBORDINATE.test(form) || RELATIVE.test(form)),
  );
  // "The group, which bombed A": the clause is all that is told of the name.
  const hasMain = words
    .slice(0, from)
    .some((word) => !word.isSign && word.mention === undefined && !isTitle(word.form));
  return from === -1 || !hasMain ? undefined : { from, to: words.length };
}

/**
 * Finds the stretches of an English statement that tell nothing of their own: clauses of time, reason and concession, and what
 * describes a name. What its main clause does is told outside of them. Ranges count from the first of the words.
 */
export function besideMainClause(words: readonly ReadToken[]): readonly Range[] {
  const commas = words.flatMap(({ form }, at) => (form === "," ? [at] : []));
  const between = aside(words, commas);
  return [front(words, commas), between, tail(words, between?.to ?? 0)].filter(
    (range) => range !== undefined,
  );
}
