import type { Actor, ActorId, Dossier, Evidence, Proposal } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { sentencesAround } from "../passage/sentences";
import { locateExact } from "../quotes/locateExact";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { tokens } from "../text/tokens";

/** UTF-16 code units before a sentence that are always read for whom its pronouns may mean: several short paragraphs. */
const REACH = 600;

/** Words that may stand for somebody named before: pronouns, and the article of "the minister", "the group". */
const STANDS_FOR = /^(?:he|she|they|it|we|us|i|me|my|him|them|both|his|her|its|their|our|the|this|these)$/u;

const formsOf = (text: string): readonly string[] =>
  tokens(fold(text, "orthographic").text).flatMap(({ kind, form }) => (kind === "word" ? [form] : []));

/**
 * Finds the sides of what is proposed that none of its sentences names: by a name, a short name, a capital, a people, or by
 * somebody who speaks for them. Where a sentence may mean somebody named before (in English by a word for it, in Arabic by any
 * verb), the text shortly before counts as well: its paragraph, the one before, and `REACH` at least. Nothing is said of a side
 * without a name in the language of a sentence, nor where no passage stands in its text.
 */
export function unnamedSides(
  { between = [], from = [], to = [], evidence }: Pick<Proposal, "between" | "from" | "to" | "evidence">,
  { documents, actors }: Pick<Dossier, "documents" | "actors">,
): readonly ActorId[] {
  const named = new Set<ActorId>();
  const languages = new Set<string>();
  for (const entry of evidence) {
    const document = documents.find(({ id }) => id === entry.document);
    const text = document?.texts[document.language] ?? "";
    const span = document && placeIn(text, entry, document.language);
    if (document === undefined || span === undefined) continue;
    languages.add(primaryOf(document.language));
    const sentences = sentencesAround(text, span);
    const [start, end] = [sentences[0]?.start ?? span.start, sentences.at(-1)?.end ?? span.end];
    for (const id of namedIn(text.slice(start, end), actors)) named.add(id);
    const isBack = document.language !== "en" || formsOf(text.slice(start, end)).some(standsFor);
    if (isBack) for (const id of namedIn(text.slice(beginBefore(text, start), start), actors)) named.add(id);
  }
  const isKnown = (id: ActorId) => {
    const { name = {}, aliases = {} } = actors.find((own) => own.id === id) ?? {};
    return Object.keys({ ...name, ...aliases }).some((tag) => languages.has(primaryOf(tag)));
  };
  return [...new Set([...between, ...from, ...to])].filter((id) => !named.has(id) && isKnown(id));
}

const primaryOf = (tag: string) => tag.split("-")[0] ?? "";

const standsFor = (form: string) => STANDS_FOR.test(form);

const placeIn = (text: string, { quotes }: Evidence, language: string): Span | undefined => {
  const quote = quotes[language];
  return quote && locateExact(text, quote);
};

/** Where the paragraph before that of an offset begins, or further back. */
function beginBefore(text: string, at: number): number {
  const own = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const before = own < 2 ? 0 : text.lastIndexOf("\n", own - 2) + 1;
  return Math.min(before, Math.max(0, at - REACH));
}

/** Whom a stretch names, and for whom they speak. */
function namedIn(stretch: string, actors: readonly Actor[]): ReadonlySet<ActorId> {
  const named = new Set(
    finderOf(actors)
      .find(stretch)
      .map(({ actor }) => actor),
  );
  for (const { id, speaksFor } of actors) if (speaksFor !== undefined && named.has(id)) named.add(speaksFor);
  return named;
}
