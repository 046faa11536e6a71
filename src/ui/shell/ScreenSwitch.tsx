import { screens } from "../../core/link/view";
import { showScreen } from "../../state/viewing";
import { controlMessages } from "../../words/controls";
import { TabSwitch } from "../kit/TabSwitch";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";

/** Map, table or verification: ways to see the same ties. */
export function ScreenSwitch({ onChosen }: { readonly onChosen?: () => void }) {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const chosen = useSelect((state) => state.view.screen);
  const update = useUpdate();
  return (
    <TabSwitch
      legend={messages.screens}
      options={screens.filter(({ whole }) => !whole).map(({ id, label }) => ({ id, label: label[language] }))}
      chosen={chosen}
      onChoose={(id) => {
        update(showScreen(id));
        onChosen?.();
      }}
    />
  );
}
