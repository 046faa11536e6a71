import type { Actor, ActorId, Dossier, Proposal } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { sentencesAround } from "../passage/sentences";
import { evidenceSpan } from "../quotes/locateExact";
import { type StandIn, standInsIn } from "./standIns";

/** UTF-16 code units before a sentence that are read for whom its words may mean: several short paragraphs. */
const REACH = 600;

/** Those who stand on one side of what is proposed. `isTarget`: to whom it is done. */
type Side = { readonly ids: readonly ActorId[]; readonly isTarget: boolean };

/**
 * Finds the sides of what is proposed that none of its sentences names: by a name, a short name, a capital, a people, or by
 * somebody who speaks for them. A sentence may mean one side more, that was named shortly before, where it has words that agree
 * with it (`standInsIn`); of two such sides it means the one that was named last. Nothing is said of a side
 * without a name in the language of a sentence, nor where no passage stands in its text.
 */
export function unnamedSides(
  { between = [], from = [], to = [], evidence }: Pick<Proposal, "between" | "from" | "to" | "evidence">,
  { documents, actors }: Pick<Dossier, "documents" | "actors">,
): readonly ActorId[] {
  const sides: readonly Side[] = [
    { ids: [...between, ...from], isTarget: false },
    { ids: to, isTarget: true },
  ];
  const meant = new Set<ActorId>();
  const languages = new Set<string>();
  for (const entry of evidence) {
    const document = documents.find(({ id }) => id === entry.document);
    const text = document?.texts[document.language] ?? "";
    const span = evidenceSpan(entry, document);
    if (document === undefined || span === undefined) continue;
    languages.add(primaryOf(document.language));
    const sentences = sentencesAround(text, span);
    const [start, end] = [sentences[0]?.start ?? span.start, sentences.at(-1)?.end ?? span.end];
    const named = new Set(namedIn(text.slice(start, end), actors));
    const before = namedIn(text.slice(Math.max(0, start - REACH), start), actors).filter(
      (id) => !named.has(id),
    );
    const missing = sides.map(({ ids, isTarget }) => ({
      ids: ids.filter((id) => !named.has(id)),
      isTarget,
    }));
    const standIns = standInsIn(
      text.slice(start, end),
      document.language,
      namesIn(text.slice(start, end), actors, new Set(sides.flatMap(({ ids }) => ids))),
    );
    for (const id of [...named, ...meantBefore(missing, before, standIns, actors)]) meant.add(id);
  }
  const isKnown = (id: ActorId) => {
    const { name = {}, aliases = {} } = actors.find((own) => own.id === id) ?? {};
    return Object.keys({ ...name, ...aliases }).some((tag) => languages.has(primaryOf(tag)));
  };
  return [...new Set(sides.flatMap(({ ids }) => ids))].filter((id) => !meant.has(id) && isKnown(id));
}

const primaryOf = (tag: string) => tag.split("-")[0] ?? "";

/** Finds whom a stretch names, and for whom they speak; whoever is named last comes first. */
function namedIn(stretch: string, actors: readonly Actor[]): readonly ActorId[] {
  const principals = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor]));
  const all = finderOf(actors)
    .find(stretch)
    .flatMap(({ actor }) => [principals.get(actor) ?? [], actor].flat());
  return [...new Set(all.toReversed())];
}

/** Finds where a sentence names somebody, and whether that is one of some actors. */
function namesIn(sentence: string, actors: readonly Actor[], wanted: ReadonlySet<ActorId>) {
  const principals = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor]));
  const isWanted = (id: ActorId | undefined) => id !== undefined && wanted.has(id);
  return finderOf(actors)
    .findAll(sentence)
    .map((mention) => ({
      start: mention.start,
      end: mention.end,
      isOther: !("actor" in mention && [mention.actor, principals.get(mention.actor)].some(isWanted)),
    }));
}

/** Finds the one side among those that a sentence does not name which its words may mean. `before`: whom they may mean, the last first. */
function meantBefore(
  sides: readonly Side[],
  before: readonly ActorId[],
  standIns: readonly StandIn[],
  actors: readonly Actor[],
): readonly ActorId[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const isPerson = (id: ActorId) => byId.get(id)?.kind === "person";
  const isSpokenFor = (id: ActorId) => before.some((own) => byId.get(own)?.speaksFor === id);
  const agrees = ({ of }: StandIn, id: ActorId) =>
    of === undefined || (of === "person" ? isPerson(id) || isSpokenFor(id) : !isPerson(id));
  /** "The two sides" are the two that were named last. */
  const areLast = (ids: readonly ActorId[]) =>
    ids.length !== 2 ||
    before
      .filter((id) => ids.includes(id) || !isPerson(id))
      .slice(0, 2)
      .every((id) => ids.includes(id));
  const isMeant = ({ ids, isTarget }: Side) => {
    const fit = standIns.filter(
      ({ isSubject, isMany }) => !(isSubject && isTarget) && (isMany || ids.length === 1),
    );
    const isOne = (id: ActorId) => before.includes(id) && fit.some((standIn) => agrees(standIn, id));
    return ids.length > 0 && ids.every(isOne) && areLast(ids);
  };
  const placeOf = ({ ids }: Side) => Math.min(...ids.map((id) => before.indexOf(id)));
  const [last] = sides.filter(isMeant).toSorted((one, other) => placeOf(one) - placeOf(other));
  return last?.ids ?? [];
}
