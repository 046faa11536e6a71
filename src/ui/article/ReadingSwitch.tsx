import { readings } from "../../core/link/view";
import { selectReading } from "../../state/selectedEvidence";
import { setReading } from "../../state/viewing";
import { articleMessages } from "../../words/article";
import { TabSwitch } from "../kit/TabSwitch";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";

/** Original, translation, or both. Nothing to choose where there is no translation. */
export function ReadingSwitch() {
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  const update = useUpdate();
  const chosen = useSelect(selectReading);
  const translated = useSelect((state) =>
    state.graph.dossier.documents.some((document) => Object.keys(document.texts).length > 1),
  );
  if (!translated) return null;
  return (
    <TabSwitch
      legend={messages.reading}
      options={readings.map(({ id, label }) => ({ id, label: label[language] }))}
      chosen={chosen}
      onChoose={(id) => update(setReading(id))}
    />
  );
}
