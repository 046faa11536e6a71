import { relationTypes } from "../../core/codebook/relationTypes";
import { nameInWords, speakerName } from "../../core/grammar/naming";
import type { Filter } from "../../core/graph/filter";
import type { Graph } from "../../core/graph/graph";
import { tieState, tieStates } from "../../core/graph/tieState";
import { controlMessages } from "../../words/controls";
import { formatAlternatives, formatList } from "../../words/counting";
import { isolate } from "../../words/isolate";
import type { LanguageId } from "../../words/languages";

/** What a filter leaves, in words: "Condemnation, said by Shigeru Ishiba, between Japan and Ukraine". */
export function filterWords(filter: Filter, { actors }: Graph, language: LanguageId): string {
  const messages = controlMessages[language];
  const parts: string[] = [];
  if (filter.hiddenTypes.length > 0) {
    const shown = relationTypes.filter((type) => !filter.hiddenTypes.includes(type.id));
    const labels = shown.map((type) => type.label[language].toLocaleLowerCase(language));
    parts.push(labels.length === 0 ? messages.noType : formatList(language, labels));
  }
  if (filter.speakers.length > 0) {
    const names = filter.speakers.map((id) => isolate(speakerName(actors, id, language)));
    parts.push(messages.saidByPart(formatAlternatives(language, names)));
  }
  if (filter.actors.length > 0) {
    const names = formatList(
      language,
      filter.actors.map((id) => nameInWords(actors, id, language)),
    );
    const around = filter.scope === "around" || filter.actors.length === 1;
    parts.push(around ? messages.around(names) : messages.between(names));
  }
  const hidden = filter.hiddenStates.filter((id) => id !== "denied");
  if (hidden.length > 0) {
    const shown = tieStates.filter(({ id }) => !filter.hiddenStates.includes(id));
    const list = hidden.length < shown.length ? hidden.map(tieState) : shown;
    const labels = list.map(({ label }) => label[language].toLocaleLowerCase(language));
    parts.push(
      hidden.length < shown.length
        ? messages.withoutStates(formatAlternatives(language, labels))
        : labels.length === 0
          ? messages.noState
          : messages.onlyStates(formatAlternatives(language, labels)),
    );
  }
  return messages.listed(parts);
}

/** "Condemnation, …": the same as a sentence begins. */
export function filterSentence(filter: Filter, graph: Graph, language: LanguageId): string {
  const words = filterWords(filter, graph, language);
  return words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1);
}
