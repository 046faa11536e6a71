import { speakerName } from "../../core/grammar/naming";
import { filterTies, isLine } from "../../core/graph/filter";
import { clearSpeakers, toggleSpeaker } from "../../state/filtering";
import { selectSpeakers } from "../../state/keyCounts";
import { controlMessages } from "../../words/controls";
import { count } from "../../words/counting";
import { choiceMessages } from "../../words/filterChoices";
import { selectedMessages } from "../../words/selected";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { Choices } from "./Choices";

/** Who says it: each speaker with the ties that they alone would leave. */
export function SpeakerChoices() {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const { letEveryone } = useMessages(choiceMessages);
  // At the head of a line, not inside a sentence.
  const { textItself } = useMessages(selectedMessages);
  const graph = useSelect((state) => state.graph);
  const filter = useSelect((state) => state.view.filter);
  const speakers = useSelect(selectSpeakers);
  const update = useUpdate();
  return (
    <Choices
      legend={messages.whoSays}
      clear={{ label: letEveryone, onClear: () => update(clearSpeakers) }}
      choices={speakers.map((id) => ({
        id,
        name: id === "text" ? textItself : speakerName(graph.actors, id, language),
        amount: count(
          language,
          "tie",
          filterTies(graph, { ...filter, speakers: [id] }).filter(isLine).length,
        ),
        isChosen: filter.speakers.includes(id),
        onToggle: () => update(toggleSpeaker(id)),
      }))}
    />
  );
}
