import type { Actor, ActorId, Claim, SourceDocument } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { isSurname } from "../names/isSurname";
import { toActor } from "../names/knownActors";
import { sentencesAround } from "../passage/sentences";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { actorsIn } from "./actorsIn";
import { actorsOfCast } from "./actorsOfCast";
import { actorsOfText } from "./actorsOfText";
import { type CastChoices, isLeftOut } from "./castChoices";
import type { CastMember } from "./castMembers";
import { castOf } from "./castOf";
import { claimsOfText } from "./claimsOfText";

/** An actor that may be meant at a passage. */
export type ActorAt = {
  readonly actor: Actor;
  /** The dossier does not have it yet. */
  readonly isNew: boolean;
  /** Named in the passage's own sentence, or only in the text before it ("they called on B"). */
  readonly isBefore: boolean;
};

/** UTF-16 code units before a sentence in which somebody may have been named who is meant in it. */
const REACH = 600;

/** Claims of a text whose speakers may go on speaking in it. */
const RECENT = 3;

/**
 * Finds who may be meant at a passage: whom its sentence names, in its order, then those whom only its words tell of; then for
 * whom these speak, who spoke in the claims made last of this text, and those named shortly before, the nearest first, each
 * with whom they speak for. Whom `choices` leave out of the cast is not among them.
 */
export function castAt(
  document: SourceDocument,
  span: Span,
  actors: readonly Actor[],
  claims: readonly Claim[] = [],
  choices: CastChoices = {},
): readonly ActorAt[] {
  const text = document.texts[document.language] ?? "";
  const sentences = sentencesAround(text, span);
  const [start, end] = [sentences[0]?.start ?? span.start, sentences.at(-1)?.end ?? span.end];
  const taken = new Set(["text", ...actors.map(({ id }) => id as string)]);
  const own = actorsOfText(actors, claims, document.id);
  const byId = new Map<ActorId, Actor>(own.map((actor) => [actor.id, actor]));
  const finder = finderOf(own);
  const namedIn = (words: string, stretch: Span = { start: 0, end: words.length }) =>
    actorsIn(words, stretch, finder).flatMap(({ actor: id, known }) => {
      const actor = known === undefined ? byId.get(id) : toActor(known, taken);
      return actor === undefined ? [] : { actor, isNew: known !== undefined };
    });
  const named = namedIn(text, { start, end });
  // Who is called by somebody's name, and by more, hides whom the name means: "a Kenyan official", "South Sudanese rebels".
  const within = named.flatMap(({ actor: { kind, name } }) => {
    const isCalledSo =
      kind === "group" || (kind === "person" && !endsInSurname(name[document.language] ?? ""));
    const words = isCalledSo ? (name[document.language] ?? "") : "";
    return [words.replace(/^\S+\s*/, ""), words.replace(/\s*\S+$/, "")].flatMap((part) => namedIn(part));
  });
  const here = [...named, ...within];
  const principalsOf = ({ actor: { speaksFor } }: { readonly actor: Actor }) => {
    const actor = speaksFor && byId.get(speaksFor);
    return actor === undefined ? [] : [{ actor, isNew: false }];
  };
  const speakers = claimsOfText(claims, document.id)
    .slice(0, RECENT)
    .flatMap(({ saidBy = [] }) => saidBy.flatMap((id) => byId.get(id) ?? []))
    .map((actor) => ({ actor, isNew: false }));
  const before = namedIn(text, { start: Math.max(0, start - REACH), end: start }).toReversed();
  const all = [
    ...[...here, ...toldIn(text.slice(start, end), document.language, { own, actors })].map((one) => ({
      ...one,
      isBefore: false,
    })),
    ...[
      ...here.flatMap(principalsOf),
      ...[...speakers, ...before].flatMap((one) => [one, ...principalsOf(one)]),
    ].map((one) => ({ ...one, isBefore: true })),
  ];
  return all.filter(
    ({ actor, isNew }, index) =>
      all.findIndex((one) => one.actor.id === actor.id) === index &&
      !(isNew && isLeftOut(choices, document, actor.name[document.language])),
  );
}

/** Whether a person's name ends in a surname that is spelled like the adjective of a state: "محمد شياع السوداني". */
function endsInSurname(name: string): boolean {
  const [given = "", second = "", last = ""] = name.split(/\s+/u).slice(-3);
  return isSurname(fold(last, "orthographic").text, () => [given, second]);
}

/**
 * Sources that a sentence does not name ("a Western diplomat"), whether they are actors, and groups that only its own words tell
 * of ("foreign envoys") and that are none yet; `own`: the actors of its text.
 */
function toldIn(
  sentence: string,
  language: string,
  { own, actors }: { readonly own: readonly Actor[]; readonly actors: readonly Actor[] },
) {
  const named = finderOf(own).findAll(sentence);
  const isNamed = ({ mentions }: CastMember) =>
    mentions.some((span) => named.some(({ start, end }) => start < span.end && span.start < end));
  const isPartOfName = ({ mentions }: CastMember) =>
    mentions.some((span) => named.some(({ start, end }) => start <= span.start && span.end <= end));
  const told = castOf(sentence)
    .filter(
      (member) =>
        (member.isUnnamed && !isPartOfName(member)) ||
        (member.kind === "group" && !member.known && !isNamed(member)),
    )
    .toSorted((one, other) => Number(other.isUnnamed ?? false) - Number(one.isUnnamed ?? false))
    .map((member) => ({ ...member, isLikely: true }));
  const isThere = ({ name, unnamed }: Actor) =>
    unnamed === true && own.some((one) => one.unnamed === true && one.name[language] === name[language]);
  const there = own.filter(
    (one) => one.unnamed === true && told.some(({ name }) => one.name[language] === name),
  );
  const fresh = actorsOfCast(told, language, { actors, members: new Map() }).filter((one) => !isThere(one));
  return [
    ...there.map((actor) => ({ actor, isNew: false })),
    ...fresh.map((actor) => ({ actor, isNew: true })),
  ];
}
