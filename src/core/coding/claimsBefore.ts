import type { Actor, ActorId, Claim } from "../dossier/dossier";
import { sentencesAround } from "../passage/sentences";
import { evidenceSpan } from "../quotes/locateExact";
import { claimsOfText } from "./claimsOfText";
import type { DraftPlace } from "./draftCast";
import { principalsIn } from "./principalsIn";

/** Claims made last among which those are looked for that a passage may tell again. */
const RECENT = 40;
/** Most that are found. */
const MOST = 3;
/** UTF-16 code units before a sentence in which a side may have been named. */
const REACH = 600;

/**
 * Finds claims of a passage's text that it may tell again: those made last of other sentences whose sides are all named in its
 * sentence or shortly before it, and one at least in it. First come those of whose sides the sentence, and in it the passage, names
 * most, then those made last. Of coded passages that tell a claim again it was the first in one of two, and among them in three of four.
 */
export function claimsBefore(
  { document, span }: DraftPlace,
  actors: readonly Actor[],
  claims: readonly Claim[],
): readonly Claim[] {
  const text = document.texts[document.language] ?? "";
  const sentences = sentencesAround(text, span);
  const [start, end] = [sentences[0]?.start ?? span.start, sentences.at(-1)?.end ?? span.end];
  const principals = new Map<ActorId, ActorId>(actors.map(({ id, speaksFor }) => [id, speaksFor ?? id]));
  const named = {
    passage: principalsIn(text, span, actors),
    sentence: principalsIn(text, { start, end }, actors),
  };
  const before = principalsIn(text, { start: Math.max(0, start - REACH), end: start }, actors);
  const isOfSentence = ({ evidence }: Claim) =>
    evidence.some((entry) => {
      const place = entry.document === document.id ? evidenceSpan(entry, document) : undefined;
      return place !== undefined && place.start < end && start < place.end;
    });
  return claimsOfText(claims, document.id)
    .slice(0, RECENT)
    .flatMap((claim) => {
      const { between = [], from = [], to = [] } = claim;
      const sides = new Set([...between, ...from, ...to].map((id) => principals.get(id) ?? id));
      const share = (of: readonly ActorId[]) => of.filter((id) => sides.has(id)).length / sides.size;
      const isMeant = share(named.sentence) > 0 && share([...new Set([...named.sentence, ...before])]) === 1;
      const likeness = share(named.sentence) + share(named.passage) / 2;
      return isMeant && !isOfSentence(claim) ? { claim, likeness } : [];
    })
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, MOST)
    .map(({ claim }) => claim);
}
