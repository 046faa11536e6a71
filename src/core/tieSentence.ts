import type { Actor, ActorId } from "./dossier";
import type { LanguageId } from "./language";
import { relationType } from "./relationTypes";
import { arabicGender } from "./text/arabicGender";
import { nameInSentence } from "./text/englishArticle";
import type { Tie } from "./ties";

/** A piece of a sentence: words around the names, or an actor's name, which needs isolating from them. */
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
  return words
    .split(/(\{from\}|\{to\})/)
    .filter((part) => part !== "")
    .flatMap((part, index) => {
      if (part === "{from}") return named(tie.from, index === 0);
      return part === "{to}" ? named(tie.to, index === 0) : [{ text: part, actor: undefined }];
    })
    .filter(({ text }) => text !== "");
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
