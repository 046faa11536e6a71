import { PREPOSITION } from "./clauseWords";
import { sayingsIn } from "./governing";
import { formsIn, type Group, isOffice, isTitle, type Range } from "./groups";
import type { Reading } from "./reading";
import type { TypeCue } from "./suggestType";

/** Words that begin a clause whose subject is another one. */
export const SUBORDINATE =
  /^(?:after|before|as|while|when|because|since|although|though|if|whether|where|amid|following|despite|until|و?بعد|و?قبل|عندما|بينما|بسبب|اثر|عقب|منذ|حيث|رغم|اذا|لان|حين|فيما|اثناء|خلال)$/u;

/** The subject among the groups before a cue: the only one of its clause, or at the head of what is said. */
export function subjectAmong(
  reading: Reading,
  before: readonly Group[],
  range: Range,
  cue: TypeCue,
): Group | undefined {
  let clause = cue.at;
  while (clause > range.from && !/^[,;:]$/u.test(reading.tokens[clause - 1]?.form ?? "")) clause -= 1;
  const begin = formsIn(reading, clause, cue.at).findLastIndex((form) => SUBORDINATE.test(form));
  if (begin > 0) clause += begin + 1;
  // "A says B sent troops to fight": what is said has a subject of its own.
  const said = sayingsIn(reading.tokens.slice(clause, cue.at)).findLast(({ value }) => value === "verb");
  const brought = said === undefined ? clause : clause + said.at + said.length;
  if (before.some(({ from }) => from >= brought)) clause = brought;
  const inClause = before.filter((group) => group.from >= clause);
  if (begin > 0 && inClause.length === 0) return undefined;
  const [only, ...more] = inClause.length > 0 ? inClause : before;
  if (only === undefined) return undefined;
  const lead = formsIn(reading, inClause.length > 0 ? clause : range.from, only.from);
  // "A told B's envoy to leave": of several, the one that a clause begins with.
  if (more.length > 0) {
    const isOwner = /'s?$/u.test(reading.tokens[only.to - 1]?.form ?? "");
    return lead.every(isTitle) && !isOwner && inClause.length > 0 ? only : undefined;
  }
  const nearest = lead.findLast((form) => !isTitle(form) || PREPOSITION.test(form));
  // "The minister of A", and not "the war of A": who holds an office acts for whose it is.
  const isHead = lead.every(isTitle) && (inClause.length === 0 || lead.some(isOffice));
  const isSubject = inClause.length > 0 && (nearest === undefined || !PREPOSITION.test(nearest));
  return isHead || isSubject ? only : undefined;
}
