import { arabicGender } from "./arabic/arabicGender";
import type { SpeakerId } from "./attribution";
import type { Actor, ActorId } from "./dossier";
import { type LanguageId, localise } from "./language";
import { nameInSentence } from "./names/englishArticle";
import { relationType } from "./relationTypes";
import type { TieState } from "./tieState";
import type { Tie } from "./ties";
import { reservationOf, voices } from "./voices";

/** A piece of a sentence: words around the names, or an actor's name, which needs isolating from them. */
export type SentencePart = { readonly text: string; readonly actor: ActorId | undefined };

/** What of a tie its sentence is made of. */
export type NamedTie = Pick<Tie, "type" | "from" | "to" | "mutual" | "state">;

/**
 * What a tie says: "NATO condemns Russia", in parts. Where none of its claims tells it as a fact, the sentence does not
 * either: "NATO condemns Russia (planned)".
 */
export function tieSentenceParts(
  tie: NamedTie,
  actors: ReadonlyMap<ActorId, Actor>,
  language: LanguageId,
): readonly SentencePart[] {
  const type = relationType(tie.type);
  const sentence = tie.mutual ? type.mutual : type.directed;
  const from = actors.get(tie.from);
  const words =
    language === "ar" ? sentence.ar[from === undefined ? "m" : arabicGender(from)] : sentence[language];
  const named = (id: ActorId, isFirst: boolean): readonly SentencePart[] => {
    const actor = actors.get(id);
    if (actor === undefined) return [{ text: id, actor: id }];
    const { article, name } = nameInSentence(actor, language);
    const lead = isFirst ? article.replace("t", "T") : article;
    return [
      { text: lead, actor: undefined },
      { text: name, actor: id },
    ];
  };
  const said = words
    .split(/(\{from\}|\{to\})/)
    .filter((part) => part !== "")
    .flatMap((part, index) => {
      if (part === "{from}") return named(tie.from, index === 0);
      return part === "{to}" ? named(tie.to, index === 0) : [{ text: part, actor: undefined }];
    })
    .filter(({ text }) => text !== "");
  const reservation = tieReservation(tie, language);
  return reservation === undefined ? said : [...said, { text: ` (${reservation})`, actor: undefined }];
}

/** The same as one string, for accessible names and messages. */
export function tieSentence(
  tie: NamedTie,
  actors: ReadonlyMap<ActorId, Actor>,
  language: LanguageId,
): string {
  return tieSentenceParts(tie, actors, language)
    .map((part) => part.text)
    .join("");
}

/**
 * Returns in words whom a tie rests on where its own side or the text does not say it, and who denies it: "according to
 * Sudan; denied by the United Arab Emirates". Undefined for what is plainly stated.
 */
export function tieStandingParts(
  { hearsay, mood, saidBy, deniedBy }: TieState,
  actors: ReadonlyMap<ActorId, Actor>,
  language: LanguageId,
): readonly SentencePart[] | undefined {
  const words = standingWords[language];
  const list = (lead: string, ids: readonly SpeakerId[]): readonly SentencePart[] => [
    { text: lead, actor: undefined },
    ...ids.flatMap((id, index) => [
      ...(index === 0
        ? []
        : [{ text: index === ids.length - 1 ? words.last : words.between, actor: undefined }]),
      ...speakerParts(id, actors, language),
    ]),
  ];
  const said = hearsay && mood !== "denied" ? list(words.accordingTo, saidBy) : [];
  const denied = deniedBy.length === 0 ? [] : list(words.deniedBy, deniedBy);
  if (said.length === 0 && denied.length === 0) return undefined;
  const joint = said.length > 0 && denied.length > 0 ? [{ text: words.joint, actor: undefined }] : [];
  return [...said, ...joint, ...denied];
}

/** The same as one string, for accessible names, messages and files. */
export function tieStanding(
  state: TieState,
  actors: ReadonlyMap<ActorId, Actor>,
  language: LanguageId,
): string | undefined {
  return tieStandingParts(state, actors, language)
    ?.map(({ text }) => text)
    .join("");
}

const standingWords = {
  en: { accordingTo: "according to ", deniedBy: "denied by ", joint: "; ", between: ", ", last: " and " },
  ar: { accordingTo: "بحسب ", deniedBy: "بنفيٍ من ", joint: "؛ ", between: " و", last: " و" },
} as const satisfies Record<LanguageId, object>;

function speakerParts(
  id: SpeakerId,
  actors: ReadonlyMap<ActorId, Actor>,
  language: LanguageId,
): readonly SentencePart[] {
  if (id === "text") return [{ text: voices[0].label[language], actor: undefined }];
  const actor = actors.get(id);
  if (actor === undefined) return [{ text: id, actor: id }];
  // What the text calls a source that it does not name has its own article: "a Western diplomat".
  const { article, name } =
    actor.unnamed === true
      ? { article: "", name: localise(actor.name, language).text }
      : nameInSentence(actor, language);
  return [
    { text: article, actor: undefined },
    { text: name, actor: id },
  ].filter(({ text }) => text !== "") as readonly SentencePart[];
}

/** What a tie's name has to add where none of its claims tells it as a fact: "planned". Undefined where one does. */
export function tieReservation(
  { state: { mood } }: Pick<Tie, "state">,
  language: LanguageId,
): string | undefined {
  return reservationOf([{ modality: mood }], language);
}
