import { arabicGender } from "./arabic/arabicGender";
import type { Actor, ActorId } from "./dossier";
import type { LanguageId } from "./language";
import { nameInSentence } from "./names/englishArticle";
import { relationType } from "./relationTypes";
import type { Tie } from "./ties";
import { reservationOf } from "./voices";

/** A piece of a sentence: words around the names, or an actor's name, which needs isolating from them. */
export type SentencePart = { readonly text: string; readonly actor: ActorId | undefined };

/** What of a tie its sentence is made of. */
export type NamedTie = Pick<Tie, "type" | "from" | "to" | "mutual" | "claims">;

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

/** What a tie's name has to add where none of its claims tells it as a fact: "planned". Undefined where one does. */
export function tieReservation({ claims }: Pick<Tie, "claims">, language: LanguageId): string | undefined {
  return reservationOf(
    claims.map(({ claim }) => claim),
    language,
  );
}
