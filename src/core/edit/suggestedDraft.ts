import { relationTypes } from "../codebook/relationTypes";
import { actorsOfText } from "../coding/actorsOfText";
import type { NamedActor } from "../coding/reading";
import { type ClaimSuggestion, suggestClaim } from "../coding/suggestClaim";
import type { Actor, ActorId, Dossier, SourceDocument } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { toActor } from "../names/knownActors";
import type { MentionFinder } from "../names/mentions";
import type { Span } from "../text/span";
import { type ClaimDraft, type DraftField, emptyDraft } from "./claimDraft";
import { evidenceAt } from "./evidenceAt";

/** Stands between the words that a field rests on. */
export const REASON_GAP = " … ";

/** Most of a passage's words that a reason repeats. */
const mostWords = 6;

/**
 * Returns the form for a stretch of an original, with what its words suggest filled in. Known actors that the dossier lacks
 * come along as its own. Undefined where the stretch can't be quoted.
 */
export function suggestedDraft(
  dossier: Dossier,
  document: SourceDocument,
  span: Span,
  finder: MentionFinder,
): ClaimDraft | undefined {
  const evidence = evidenceAt(document, span, dossier.actors);
  if (evidence === undefined) return undefined;
  const text = document.texts[document.language] ?? "";
  const actors = actorsOfText(dossier.actors, dossier.claims, document.id);
  const own = actors === dossier.actors ? finder : finderOf(actors);
  const suggestion = suggestClaim({ text, span, actors, finder: own, types: relationTypes });
  const cast = createCast(dossier);
  const said = suggestion.saidBy?.value.map(cast.idOf) ?? [];
  const sides = sidesIn(suggestion, cast);
  // Who speaks and is not known has to be named by the person: the voice alone would be half a suggestion.
  const voice = suggestion.voice?.value ?? "narrator";
  return {
    ...emptyDraft(evidence),
    type: suggestion.type?.value,
    ...sides,
    voice,
    saidBy: voice === "narrator" ? [] : said,
    ...(suggestion.unknownSpeaker !== undefined && { unknownSpeaker: suggestion.unknownSpeaker }),
    modality: suggestion.modality?.value ?? "actual",
    ...(suggestion.isModalityOpen && { undecided: ["modality"] }),
    added: cast.added,
    suggested: reasonsFor(suggestion, sides, text),
  };
}

type Cast = { readonly added: Actor[]; readonly idOf: (named: NamedActor) => ActorId };

function createCast({ actors }: Dossier): Cast {
  const added: Actor[] = [];
  const ids = new Map<string, ActorId>();
  const idOf = (named: NamedActor) => {
    if (named.actor !== undefined) return named.actor;
    const known = ids.get(named.known.id);
    if (known !== undefined) return known;
    const actor = toActor(named.known, new Set(["text", ...actors.map(({ id }) => id as string)]));
    ids.set(named.known.id, actor.id);
    added.push(actor);
    return actor.id;
  };
  return { added, idOf };
}

type DraftSides = Pick<ClaimDraft, "from" | "to" | "mutual">;

function sidesIn({ sides }: ClaimSuggestion, { idOf }: Cast): DraftSides {
  if (sides?.value.between !== undefined) {
    const [first, ...others] = sides.value.between.map(idOf);
    return { from: first === undefined ? [] : [first], to: others, mutual: true };
  }
  const { from = [], to = [] } = sides?.value ?? {};
  return { from: from.map(idOf), to: to.map(idOf), mutual: false };
}

function reasonsFor(
  { type, sides, voice, saidBy, modality, isModalityOpen, actors }: ClaimSuggestion,
  filled: DraftSides,
  text: string,
): ClaimDraft["suggested"] {
  const words = (spans: readonly Span[] | undefined) =>
    [...new Set(spans?.slice(0, mostWords).map(({ start, end }) => text.slice(start, end)))].join(REASON_GAP);
  const named = sides === undefined ? "" : words(sides.because);
  const reasons: Partial<Record<DraftField, string>> = {
    ...(type && { type: words(type.because) }),
    ...(actors.length > 0 && filled.from.length > 0 && { from: named }),
    ...(actors.length > 0 && filled.to.length > 0 && { to: named }),
    ...(filled.mutual && { mutual: named }),
    ...(voice && { voice: words(voice.because) }),
    ...(saidBy && voice?.value !== "narrator" && { saidBy: words(saidBy.because) }),
    ...(modality && !isModalityOpen && { modality: words(modality.because) }),
  };
  return reasons;
}
