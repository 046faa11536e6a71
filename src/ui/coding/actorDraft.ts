import type { Actor, ActorId } from "../../core/dossier/dossier";
import { limits } from "../../core/dossier/limits";
import type { ActorFields } from "../../core/edit/editActors";
import { likelyKind } from "../../core/names/likelyKind";
import { type LanguageId, languages } from "../../words/languages";

type Typed = Readonly<Partial<Record<LanguageId, string>>>;

/** An actor as it stands in the form: text as it is typed. */
export type ActorDraft = {
  readonly kind: Actor["kind"];
  readonly name: Typed;
  /** One a line. */
  readonly aliases: Typed;
  readonly role: Typed;
  readonly note: Typed;
  readonly speaksFor: ActorId | undefined;
  /** A source that the text does not name. */
  readonly unnamed: boolean;
  readonly wikidata: string;
};

export type ActorFault = "noName" | "badWikidata" | "circle" | "tooLong";

/** The form of an actor; of a new one, whose name is put where its script belongs. */
export function draftOfActor(actor: Actor | undefined, name = ""): ActorDraft {
  const script: LanguageId = /[\u0600-\u06ff]/.test(name) ? "ar" : "en";
  return {
    kind: actor?.kind ?? likelyKind(name) ?? "person",
    name: actor?.name ?? (name === "" ? {} : { [script]: name }),
    aliases: aliasesOf(actor),
    role: actor?.role ?? {},
    note: actor?.note ?? {},
    speaksFor: actor?.speaksFor,
    unnamed: actor?.unnamed ?? false,
    wikidata: actor?.codes?.wikidata ?? "",
  };
}

/** What keeps a draft from being an actor. */
export function faultOf(
  draft: ActorDraft,
  id: ActorId | undefined,
  actors: ReadonlyMap<ActorId, Actor>,
): ActorFault | undefined {
  if (Object.keys(filled(draft.name)).length === 0) return "noName";
  if (draft.wikidata.trim() !== "" && !/^Q[1-9]\d*$/.test(draft.wikidata.trim())) return "badWikidata";
  // The validator would leave out what is longer when the dossier is opened again.
  const texts = [draft.name, draft.role, draft.note].flatMap((typed) => Object.values(typed));
  const lists = Object.values(draft.aliases).map((text) => text.split("\n"));
  const isTooLong = [...texts, ...lists.flat()].some(({ length }) => length > limits.words);
  if (isTooLong || lists.some(({ length }) => length > limits.entries)) return "tooLong";
  const seen = new Set<ActorId>();
  for (let at = draft.speaksFor; at !== undefined && !seen.has(at); at = actors.get(at)?.speaksFor) {
    if (at === id) return "circle";
    seen.add(at);
  }
  return undefined;
}

/** What the form says, for `editActor`; words in other languages and other codes of the actor stay. */
export function fieldsOf(draft: ActorDraft, actor: Actor | undefined): ActorFields {
  const words = (before: Readonly<Record<string, string>> | undefined, typed: Typed) =>
    filled({ ...before, ...typed });
  const lists = Object.fromEntries(
    Object.entries({ ...aliasesOf(actor), ...draft.aliases }).flatMap(([language, text = ""]) => {
      const list = [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
      return list.length === 0 ? [] : [[language, list]];
    }),
  );
  const role = words(actor?.role, draft.role);
  const note = words(actor?.note, draft.note);
  const { wikidata: _, ...otherCodes } = actor?.codes ?? {};
  const wikidata = draft.wikidata.trim();
  const codes = { ...otherCodes, ...(wikidata === "" ? {} : { wikidata }) };
  return {
    kind: draft.kind,
    name: words(actor?.name, draft.name),
    ...(isEmpty(lists) ? {} : { aliases: lists }),
    ...(isEmpty(role) ? {} : { role }),
    ...(draft.speaksFor === undefined ? {} : { speaksFor: draft.speaksFor }),
    ...(draft.unnamed ? { unnamed: true } : {}),
    ...(isEmpty(codes) ? {} : { codes }),
    ...(isEmpty(note) ? {} : { note }),
  };
}

/** The name by which a new actor's id is made: one that has letters of a link's script, if there is one. */
export function idWords({ name }: ActorDraft | ActorFields): string {
  const own = languages.map(({ id }) => name[id] ?? "").filter((word) => word.trim() !== "");
  return own.find((word) => /[a-z]/i.test(word)) ?? own[0] ?? "actor";
}

const aliasesOf = (actor: Actor | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(actor?.aliases ?? {}).map(([language, list]) => [language, list.join("\n")]),
  );

const filled = (words: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, text = ""]) =>
      text.trim() === "" ? [] : [[language, text.trim()]],
    ),
  );

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;
