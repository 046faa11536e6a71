import type { LanguageId, PerLanguage } from "../../words/languages";
import { conjunction } from "../../words/numbers";
import { voices } from "../codebook/voices";
import type { SpeakerId } from "../dossier/attribution";
import type { Actor, ActorId } from "../dossier/dossier";
import { localise } from "../dossier/language";
import { type ArabicCase, arabicForms } from "./arabicNames";
import { englishForms } from "./englishNames";

/** A piece of a sentence: words around the names, or an actor's name, which needs isolating from them. */
export type SentencePart = { readonly text: string; readonly actor: ActorId | undefined };

/** The actors of a dossier by their ids. */
export type Actors = ReadonlyMap<ActorId, Actor>;

/** An actor as sentences name it. */
export type Noun = {
  readonly id: ActorId | undefined;
  /** What stands before the name and is no part of it: "the ". */
  readonly article: "the " | "";
  /** The name as a subject, and as an object or behind a preposition. */
  readonly name: Readonly<Record<ArabicCase, string>>;
  /** Whether English verbs are plural with it. */
  readonly isPlural: boolean;
  /** How Arabic verbs agree with it. */
  readonly agreement: "m" | "f" | "mp";
  readonly isPerson: boolean;
};

/** Returns an actor, or the text itself, as sentences of this language name it. */
export function nounOf(id: SpeakerId, actors: Actors, language: LanguageId): Noun {
  if (id === "text") return plainNoun(undefined, voices[0].label[language]);
  const actor = actors.get(id);
  return actor === undefined ? plainNoun(id, id) : nounOfActor(actor, language);
}

/**
 * Returns an actor as sentences name it. In English some follow "the", which is no part of the name and not isolated with
 * it; a source that the text does not name is called in its words: "a Western diplomat".
 */
export function nounOfActor(actor: Actor, language: LanguageId): Noun {
  const { text, language: own } = localise(actor.name, language);
  const name = lowerArticle(text, actor.unnamed === true);
  return {
    ...plainNoun(actor.id, name),
    agreement: actor.kind === "state" || actor.kind === "organisation" ? "f" : "m",
    isPerson: actor.kind === "person",
    ...(own === language ? ownForms[language](actor, name) : {}),
  };
}

/** For each language what is particular to names that are written in it. */
const ownForms: PerLanguage<(actor: Actor, name: string) => Partial<Noun>> = {
  en: englishForms,
  ar: arabicForms,
};

const plainNoun = (id: ActorId | undefined, name: string): Noun => ({
  id,
  article: "",
  name: { nominative: name, oblique: name },
  isPlural: false,
  agreement: "m",
  isPerson: false,
});

/** Inside a sentence an article is small before a common noun, "the minister"; before a name it is part of it, "The Hague". */
const lowerArticle = (name: string, isUnnamed: boolean): string =>
  name.replace(
    isUnnamed ? /^(?:An?|The|Some|Several|One|Two|Three|Many) / : /^(?:An?|The) (?=\p{Ll})/u,
    (word) => word.toLowerCase(),
  );

/** Returns words that name nobody as a part of a sentence; nothing for none. */
export const wordsPart = (text: string): readonly SentencePart[] =>
  text === "" ? [] : [{ text, actor: undefined }];

/** Returns a name as parts of a sentence. */
const nounParts = (noun: Noun, form: ArabicCase = "oblique"): readonly SentencePart[] => [
  ...wordsPart(noun.article),
  { text: noun.name[form], actor: noun.id },
];

/** Returns names as a list: "Japan, NATO and the United States", «اليابان والناتو». */
export function listNouns(
  nouns: readonly Noun[],
  language: LanguageId,
  form: ArabicCase = "oblique",
): readonly SentencePart[] {
  return nouns.flatMap((noun, index) => [
    ...(index === 0
      ? []
      : wordsPart(conjunction(language, noun.name[form], index === nouns.length - 1 ? "last" : "between"))),
    ...nounParts(noun, form),
  ]);
}

/** Returns the parts as one string. */
export const joinParts = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join("");

/** Returns the parts as a sentence begins: with a capital, where it is no name's own spelling that is small. */
export function capitalised(parts: readonly SentencePart[]): readonly SentencePart[] {
  const [first, ...rest] = parts;
  if (
    first === undefined ||
    (first.actor !== undefined && !/^(?:an?|the|some|several|one|two|three|many|al)[ -]/.test(first.text))
  )
    return parts;
  return [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest];
}
