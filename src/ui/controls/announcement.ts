import { isFiltering } from "../../core/filter";
import { localise } from "../../core/language";
import { relationType, relationTypes } from "../../core/relationTypes";
import { tieSentence } from "../../core/tieSentence";
import {
  selectLineCounts,
  selectLines,
  selectSelectedActor,
  selectSelectedTie,
  selectSteps,
} from "../../state/selectors";
import type { State } from "../../state/state";
import { announcementMessages } from "../messages/announcements";
import { count } from "../messages/counting";
import { filterSentence } from "../messages/filterWords";

/** What a reader who does not see the page is told of a change; undefined where there is nothing to tell. */
export function announcementOf(before: State, after: State): string | undefined {
  if (after.view.language !== before.view.language) return undefined;
  if (after.view.filter !== before.view.filter) return filterAnnouncement(before, after);
  const { selection, step } = after.view;
  if (selection !== before.view.selection || step !== before.view.step) return selectionAnnouncement(after);
  return undefined;
}

function filterAnnouncement(before: State, after: State): string {
  const { language, filter, screen } = after.view;
  const messages = announcementMessages[language];
  const ties = selectLines(after).length;
  const left =
    ties === 0
      ? messages.noTie
      : messages.left[screen === "map" ? "map" : "table"](count(language, "tie", ties));
  if (!isFiltering(filter)) return messages.sentences([messages.filterCleared, left]);
  const was = before.view.filter.hiddenTypes;
  const changed = relationTypes.filter(({ id }) => was.includes(id) !== filter.hiddenTypes.includes(id));
  const [type] = changed;
  const sameRest =
    filter.speakers === before.view.filter.speakers &&
    filter.actors === before.view.filter.actors &&
    filter.hiddenStates === before.view.filter.hiddenStates;
  if (type !== undefined && changed.length === 1 && sameRest) {
    const label = relationType(type.id).label[language];
    const said = filter.hiddenTypes.includes(type.id)
      ? messages.typeHidden(label)
      : messages.typeShown(label);
    return messages.sentences([said, left]);
  }
  const words = filterSentence(filter, after.graph, language);
  return messages.sentences([messages.filter(words), left]);
}

function selectionAnnouncement(state: State): string {
  const { language, step } = state.view;
  const messages = announcementMessages[language];
  const steps = selectSteps(state).length;
  const place = messages.passage(step + 1, steps);
  const tie = selectSelectedTie(state);
  if (tie !== undefined) {
    return messages.selected(
      tieSentence(tie, state.graph.actors, language),
      steps === 0 ? messages.noPassage : place,
    );
  }
  const actor = selectSelectedActor(state);
  if (actor === undefined) return messages.selectionCleared;
  const ties = count(language, "tie", selectLineCounts(state).get(actor.id) ?? 0);
  const name = localise(actor.name, language).text;
  return steps === 0 ? messages.selected(name, ties) : messages.selected(messages.listed(name, ties), place);
}
