import { relationTypes } from "../../core/codebook/relationTypes";
import { localise } from "../../core/dossier/language";
import { type Filter, isFiltering } from "../../core/graph/filter";
import { tieSentence } from "../../core/graph/tieSentence";
import { tieStates } from "../../core/graph/tieState";
import {
  selectPosition,
  selectSelectedActor,
  selectSelectedTie,
  selectWeakerState,
} from "../../state/selectedEvidence";
import { selectLineCounts, selectLines } from "../../state/shownTies";
import type { State } from "../../state/state";
import { announcementMessages } from "../../words/announcements";
import { count } from "../../words/counting";
import type { LanguageId } from "../../words/languages";
import { filterSentence } from "./filterWords";
import { claimStanding } from "./tieWords";

/** What a reader who does not see the page is told of a change; undefined where there is nothing to tell. */
export function announcementOf(before: State, after: State): string | undefined {
  if (after.view.language !== before.view.language) return undefined;
  const { filter, selection, step } = after.view;
  const isOther = selection !== before.view.selection;
  const isFiltered = filter !== before.view.filter;
  const said = [
    ...(isFiltered ? [filterAnnouncement(before, after)] : []),
    // A filter alone may give what is read another number.
    ...(isOther || (!isFiltered && step !== before.view.step) ? [selectionAnnouncement(after)] : []),
  ];
  return said.length === 0 ? undefined : said.join(" ");
}

function filterAnnouncement(before: State, after: State): string {
  const { language, filter, screen } = after.view;
  const messages = announcementMessages[language];
  const ties = selectLines(after).length;
  const left =
    ties === 0
      ? messages.noTie
      : messages.left[screen === "map" ? "map" : "table"](count(language, "tie", ties));
  const switched = onlySwitched(before.view.filter, filter, language);
  // Denials are no part of a filter: to show or hide them clears none.
  const isCleared = !isFiltering(filter) && (switched === undefined || isFiltering(before.view.filter));
  if (isCleared) return messages.sentences([messages.filterCleared, left]);
  return messages.sentences([
    switched ?? messages.filter(filterSentence(filter, after.graph, language)),
    left,
  ]);
}

/** Says which type or state was hidden or shown; undefined where anything else has changed, or more than one. */
function onlySwitched(before: Filter, after: Filter, language: LanguageId): string | undefined {
  if (after.speakers !== before.speakers || after.actors !== before.actors) return undefined;
  const messages = announcementMessages[language];
  const types = relationTypes.flatMap(({ id, label }) => {
    const isHidden = after.hiddenTypes.includes(id);
    if (isHidden === before.hiddenTypes.includes(id)) return [];
    return [isHidden ? messages.typeHidden(label[language]) : messages.typeShown(label[language])];
  });
  const states = tieStates.flatMap(({ id, label }) => {
    const isHidden = after.hiddenStates.includes(id);
    if (isHidden === before.hiddenStates.includes(id)) return [];
    return [isHidden ? messages.stateHidden(label[language]) : messages.stateShown(label[language])];
  });
  const said = [...types, ...states];
  return said.length === 1 ? said[0] : undefined;
}

function selectionAnnouncement(state: State): string {
  const { language } = state.view;
  const messages = announcementMessages[language];
  const position = selectPosition(state);
  const place = position && messages.position[position.unit](position.at, position.of);
  const { actors } = state.graph;
  const less = selectWeakerState(state);
  const weaker = less && claimStanding(less, actors, language);
  const read = place === undefined || weaker === undefined ? place : messages.listed(place, weaker);
  const tie = selectSelectedTie(state);
  if (tie !== undefined)
    return messages.selected(tieSentence(tie, actors, language), read ?? messages.noPassage);
  const actor = selectSelectedActor(state);
  if (actor === undefined) return messages.selectionCleared;
  const ties = count(language, "tie", selectLineCounts(state).get(actor.id) ?? 0);
  const name = localise(actor.name, language).text;
  return read === undefined
    ? messages.selected(name, ties)
    : messages.selected(messages.listed(name, ties), read);
}
