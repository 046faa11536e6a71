import { readings } from "../../core/view";
import { selectReading } from "../../state/selectors";
import { setReading } from "../../state/viewing";
import { articleMessages } from "../messages/article";
import { useLanguage, useMessages } from "../messages/useMessages";
import { TabSwitch } from "../tabs/TabSwitch";
import { useSelect, useUpdate } from "../useStore";

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
