import type { Actor, ActorId } from "./dossier";
import { type LanguageId, localise } from "./language";
import { relationType } from "./relationTypes";
import { arabicGender } from "./text/arabicGender";
import type { Tie } from "./ties";

/** A piece of a sentence: words of the program, or an actor's name, which needs isolating from the words around it. */
export type SentencePart = { readonly text: string; readonly actor: ActorId | undefined };

/** What a tie says: "NATO condemns Russia", in parts. */
export function tieSentenceParts(
  tie: Pick<Tie, "type" | "from" | "to" | "mutual">,
  actors: ReadonlyMap<ActorId, Actor>,
  language: LanguageId,
): readonly SentencePart[] {
  const type = relationType(tie.type);
  const sentence = tie.mutual ? type.mutual : type.directed;
  const from = actors.get(tie.from);
  const words =
    language === "ar" ? sentence.ar[from === undefined ? "m" : arabicGender(from)] : sentence[language];
  const name = (id: ActorId): SentencePart => {
    const actor = actors.get(id);
    return { text: actor === undefined ? id : localise(actor.name, language).text, actor: id };
  };
  return words
    .split(/(\{from\}|\{to\})/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "{from}") return name(tie.from);
      return part === "{to}" ? name(tie.to) : { text: part, actor: undefined };
    });
}

/** The same as one string, for accessible names and messages. */
export function tieSentence(
  tie: Pick<Tie, "type" | "from" | "to" | "mutual">,
  actors: ReadonlyMap<ActorId, Actor>,
  language: LanguageId,
): string {
  return tieSentenceParts(tie, actors, language)
    .map((part) => part.text)
    .join("");
}
