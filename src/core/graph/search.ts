import { languages } from "../../words/languages";
import type { ActorId, ClaimId, DocumentId } from "../dossier/dossier";
import { localise } from "../dossier/language";
import { paragraphsOf } from "../text/paragraphs";
import { createSearchText, findWord, type SearchText, type Word } from "../text/searchText";
import type { Span } from "../text/span";
import { allTies } from "./filter";
import type { Graph } from "./graph";
import type { PassageId } from "./passages";
import { tieSentence } from "./tieSentence";
import type { TieId } from "./ties";

/** What a hit leads to. */
export type HitTarget =
  | { readonly kind: "actor"; readonly actor: ActorId }
  | { readonly kind: "tie"; readonly tie: TieId }
  | { readonly kind: "quote"; readonly passage: PassageId }
  | { readonly kind: "summary"; readonly claim: ClaimId }
  /** `paragraph`: its index among all of the document, blank ones included, from 0. */
  | { readonly kind: "text"; readonly document: DocumentId; readonly paragraph: number };

/** A text in which something was found; `marks` are the matches, in order, without overlaps. */
export type MatchedText = {
  readonly text: string;
  readonly language: string;
  readonly marks: readonly Span[];
};

/** Something found. `found` is the text that matched best; of an actor also the `name`, as read in the reader's language. */
export type Hit = {
  readonly target: HitTarget;
  readonly found: MatchedText;
  readonly name: string | undefined;
};

/** The hits of one kind: those that are listed, best first, and how many more there are. */
export type HitGroup = {
  readonly kind: HitTarget["kind"];
  readonly hits: readonly Hit[];
  /** How many more were found than are listed. */
  readonly more: number;
};

type Field = { readonly text: SearchText; readonly language: string; readonly weight: number };
type Entry = { readonly target: HitTarget; readonly fields: readonly Field[] };
/** Everything that can be found, folded for comparison; computed once per graph. */
export type SearchIndex = { readonly graph: Graph; readonly entries: readonly Entry[] };

/** In the order in which they are shown, with the number of hits that are listed. */
const groups = [
  { kind: "actor", listed: 5 },
  { kind: "tie", listed: 5 },
  { kind: "quote", listed: 6 },
  { kind: "summary", listed: 5 },
  { kind: "text", listed: 6 },
] as const;

/**
 * Folds everything that can be found: actors' names, aliases and roles, what ties say, quotes, summaries, and every
 * paragraph, coded or not, in every language.
 */
export function createSearchIndex(graph: Graph): SearchIndex {
  const entries = [actorEntries, tieEntries, quoteEntries, summaryEntries, textEntries];
  return { graph, entries: entries.flatMap((entriesOf) => entriesOf(graph)) };
}

/**
 * Returns what has all words of the query, each at the beginning of a word; Arabic words also behind what is written
 * attached to them (و ف ب ل ك ال). Whole words come before beginnings, names before aliases before roles, then the
 * dossier's order. An empty query finds nothing.
 */
export function search(
  { graph, entries }: SearchIndex,
  query: string,
  language: string,
): readonly HitGroup[] {
  const { words } = createSearchText(query);
  if (words.length === 0) return [];
  return groups.flatMap(({ kind, listed }) => {
    const hits = entries
      .filter(({ target }) => target.kind === kind)
      .flatMap((entry) => match(entry, words, language) ?? [])
      .sort((a, b) => b.score - a.score)
      .map(({ entry, field }) => createHit(graph, entry, field, words, language));
    if (hits.length === 0) return [];
    return [{ kind, hits: hits.slice(0, listed), more: Math.max(0, hits.length - listed) }];
  });
}

type Match = { readonly entry: Entry; readonly field: Field; readonly score: number };

/** How well an entry has all words, and its field that has them best; undefined where one is missing. */
function match(entry: Entry, words: readonly Word[], language: string): Match | undefined {
  const scores = entry.fields.map((field) =>
    words.map((word) => findWord(field.text, word).score * field.weight),
  );
  const best = words.map((_, index) => Math.max(...scores.map((row) => row[index] ?? 0)));
  if (best.includes(0)) return undefined;
  const sum = (row: readonly number[]) => row.reduce((total, score) => total + score, 0);
  // A match in the reader's own language is shown before an equal one in another.
  const rank = (index: number) =>
    sum(scores[index] ?? []) + (entry.fields[index]?.language === language ? 0.5 : 0);
  const [first = 0] = entry.fields.map((_, index) => index).sort((a, b) => rank(b) - rank(a));
  const field = entry.fields[first];
  return field === undefined ? undefined : { entry, field, score: sum(best) };
}

function createHit(
  graph: Graph,
  { target }: Entry,
  field: Field,
  words: readonly Word[],
  language: string,
): Hit {
  const spans = words.flatMap((word) => findWord(field.text, word).spans);
  const actor = target.kind === "actor" ? graph.actors.get(target.actor) : undefined;
  return {
    target,
    found: { text: field.text.original, language: field.language, marks: merge(spans) },
    name: actor === undefined ? undefined : localise(actor.name, language).text,
  };
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

const fieldOf = (text: string, language: string, weight: number): Field => ({
  text: createSearchText(text),
  language,
  weight,
});

const fieldsOf = (texts: Readonly<Record<string, string>>, weight: number): readonly Field[] =>
  Object.entries(texts).map(([language, text]) => fieldOf(text, language, weight));

function actorEntries(graph: Graph): readonly Entry[] {
  return graph.dossier.actors.map(({ id, name, aliases = {}, role = {} }) => ({
    target: { kind: "actor", actor: id },
    fields: [
      ...fieldsOf(name, 4),
      ...Object.entries(aliases).flatMap(([language, list]) =>
        list.map((alias) => fieldOf(alias, language, 2)),
      ),
      ...fieldsOf(role, 1),
    ],
  }));
}

/** A title may say a tie in another order than a text does, as in Arabic: both are looked for. */
function tieEntries(graph: Graph): readonly Entry[] {
  return allTies(graph).map((tie) => ({
    target: { kind: "tie", tie: tie.id },
    fields: languages.flatMap(({ id }) => {
      const title = tieSentence(tie, graph.actors, id);
      const prose = tieSentence(tie, graph.actors, id, "prose");
      return [fieldOf(title, id, 1), ...(prose === title ? [] : [fieldOf(prose, id, 1)])];
    }),
  }));
}

function quoteEntries({ passages, documents }: Graph): readonly Entry[] {
  return passages.map((passage) => ({
    target: { kind: "quote", passage: passage.id },
    fields: Object.entries(passage.spans).map(([language, { start, end }]) =>
      fieldOf(documents.get(passage.document)?.texts[language]?.slice(start, end) ?? "", language, 1),
    ),
  }));
}

function summaryEntries({ claims }: Graph): readonly Entry[] {
  return claims.map(({ claim }) => ({
    target: { kind: "summary", claim: claim.id },
    fields: fieldsOf(claim.summary, 1),
  }));
}

/** A paragraph and its translations, which stand at the same index, are one. */
function textEntries({ documents }: Graph): readonly Entry[] {
  return [...documents.values()].flatMap(({ id, texts }) => {
    const byIndex = new Map<number, Field[]>();
    for (const [language, text] of Object.entries(texts)) {
      for (const { index, start, end } of paragraphsOf(text)) {
        const fields = byIndex.get(index) ?? [];
        byIndex.set(index, fields);
        fields.push(fieldOf(text.slice(start, end), language, 1));
      }
    }
    return [...byIndex].map(([paragraph, fields]) => ({
      target: { kind: "text" as const, document: id, paragraph },
      fields,
    }));
  });
}
