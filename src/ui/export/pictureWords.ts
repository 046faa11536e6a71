import { relationTypes } from "../../core/codebook/relationTypes";
import type { SourceDocument } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import type { PictureWords } from "../../core/export/picture";
import { readableAddress } from "../../core/export/readableAddress";
import { allTies, type Filter, filterTies, isFiltering, isLine } from "../../core/graph/filter";
import type { Graph } from "../../core/graph/graph";
import { formOfState, statedForm, tieStates } from "../../core/graph/tieState";
import { controlMessages } from "../../words/controls";
import { count } from "../../words/counting";
import { formatDate } from "../../words/dates";
import { evidenceMessages } from "../../words/evidence";
import { exportMessages } from "../../words/export";
import { isolate } from "../../words/isolate";
import type { LanguageId } from "../../words/languages";
import { filterWords } from "../kit/filterWords";
import { numbersSentence } from "../kit/numbersSentence";
import { stateAmount } from "../kit/tieWords";

/** Documents that a picture names; the rest is counted. */
const named = 3;

type OwnWords = { readonly title: string; readonly note: string; readonly credit: string };

const written = (words: string): readonly string[] => (words.trim() === "" ? [] : [words.trim()]);

/** What stands around a map in a picture: what it is, what the filter leaves, the types that are drawn, the source. */
export function pictureWords(
  graph: Graph,
  filter: Filter,
  language: LanguageId,
  { title, note, credit }: OwnWords,
): PictureWords {
  const messages = controlMessages[language];
  const all = allTies(graph).filter(isLine);
  const ties = filterTies(graph, filter).filter(isLine);
  const key = relationTypes.flatMap(({ id, label }) => {
    const own = ties.filter(({ type }) => type === id);
    if (own.length === 0) return [];
    const passages = new Set(own.flatMap((tie) => tie.support)).size;
    const detail = `${count(language, "tie", own.length)} · ${count(language, "passage", passages)}`;
    return [{ type: id, form: statedForm, label: label[language], detail }];
  });
  const drawn = filterTies(graph, filter);
  const states = tieStates.flatMap(({ id, label }) => {
    const own = drawn.filter(({ state }) => state.id === id).length;
    if (own === 0) return [];
    return [
      {
        type: undefined,
        form: formOfState(id),
        label: label[language],
        detail: stateAmount(id, own, language),
      },
    ];
  });
  return {
    language,
    title: title.trim() === "" ? graph.dossier.title : { [language]: title.trim() },
    subtitle: [
      isFiltering(filter)
        ? messages.shown(ties.length, all.length, filterWords(filter, graph, language))
        : numbersSentence(graph, language),
      ...written(note),
    ],
    key,
    // Where all is plainly stated there is nothing to explain.
    states: states.every(({ form }) => form === statedForm) ? [] : states,
    foot: [
      evidenceMessages[language].strokes,
      sourceLine(graph.dossier.documents, language),
      ...written(credit),
    ],
  };
}

function sourceLine(documents: readonly SourceDocument[], language: LanguageId): string {
  const messages = exportMessages[language];
  const sources = documents.slice(0, named).map((document) => sourceOf(document, language));
  const rest = documents.length - sources.length;
  return messages.sourceLine(
    messages.source(documents.length),
    messages.sources([...sources, ...(rest > 0 ? [messages.more(rest)] : [])]),
  );
}

/** Where a text comes from; where neither publisher nor address is known, what is noted of it. */
function sourceOf(document: SourceDocument, language: LanguageId): string {
  const { title, publisher, published, url, note } = document;
  const messages = exportMessages[language];
  const facts = messages.facts([
    isolate(localise(title, language, document.language).text),
    ...(publisher === undefined ? [] : [isolate(publisher)]),
    ...(published === undefined ? [] : [formatDate(published, language)]),
    ...(url === undefined ? [] : [isolate(readableAddress(url))]),
  ]);
  if (note === undefined || publisher !== undefined || url !== undefined) return facts;
  return messages.noted(facts, isolate(localise(note, language).text));
}
