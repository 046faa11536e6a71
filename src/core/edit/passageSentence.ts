import type { LanguageId } from "../../words/languages";
import { keyOf } from "../coding/reading";
import { type StandingClause, standingClause } from "../coding/standingClause";
import type { ActorId, Dossier, Evidence } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { evidenceSpan } from "../quotes/locateExact";
import type { ClaimDraft } from "./claimDraft";

/** A clause, and what it was read from. */
type Read = Pick<Dossier, "documents" | "actors"> & { readonly clause: StandingClause | undefined };
const known = new WeakMap<Evidence, Read>();

/** What a passage says by itself; read again where texts or actors have changed. */
function clauseOf(evidence: Evidence, { documents, actors }: Dossier): StandingClause | undefined {
  const before = known.get(evidence);
  if (before?.documents === documents && before.actors === actors) return before.clause;
  const document = documents.find(({ id }) => id === evidence.document);
  const span = evidenceSpan(evidence, document);
  const text = document?.texts[document.language];
  const clause =
    text === undefined || span === undefined
      ? undefined
      : standingClause(text, span, actors, finderOf(actors));
  known.set(evidence, { documents, actors, clause });
  return clause;
}

/**
 * Returns what a draft's passage says as a sentence of its own, in the language of its text: where it names every side, begins
 * with one who does it, and says as the draft does whether it happened. Undefined where it does not, or in another language.
 */
export function passageSentence(
  draft: ClaimDraft,
  dossier: Dossier,
  language: LanguageId,
): string | undefined {
  const { from, to, mutual, added, modality } = draft;
  const evidence = draft.evidence ?? dossier.claims.find(({ id }) => id === draft.claim)?.evidence[0];
  const document = dossier.documents.find(({ id }) => id === evidence?.document);
  if (evidence === undefined || document?.language !== language) return undefined;
  const clause = clauseOf(evidence, dossier);
  if (clause === undefined || clause.mood !== modality) return undefined;
  const isIn = (keys: ReadonlySet<string>) => (id: ActorId) => {
    const actor = finderOf(added).knownAs(id);
    return keys.has(id) || (actor !== undefined && keys.has(keyOf({ known: actor })));
  };
  const sides = [...from, ...to];
  // Of a claim that is coded the wrong way round the text's own sentence would hide it.
  const doers = mutual ? sides : from;
  const isAbout = sides.every(isIn(clause.named)) && doers.some(isIn(clause.subject));
  return isAbout ? clause.sentence : undefined;
}
