import { screens } from "../../core/link/view";
import { showScreen } from "../../state/viewing";
import { useLanguage } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";

type Props = { readonly className?: string | undefined; readonly onGo?: () => void };

/** Goes to the dossiers on this device. */
export function DossiersButton({ className, onGo }: Props) {
  const language = useLanguage();
  const isThere = useSelect((state) => state.view.screen === "dossiers");
  const update = useUpdate();
  const isAlone = useSelect((state) => state.saveStatus.kind === "carried");
  if (isAlone) return null;
  return (
    <button
      type="button"
      className={className}
      aria-current={isThere ? "page" : undefined}
      onClick={() => {
        update(showScreen("dossiers"));
        onGo?.();
      }}
    >
      {screens.find(({ id }) => id === "dossiers")?.label[language]}
    </button>
  );
}
