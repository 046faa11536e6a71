import { controlMessages } from "../../words/controls";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";

type Props = { readonly className?: string | undefined; readonly onExport: () => void };

/** Offers what can be taken along. A page that carries one dossier is what was taken along. */
export function ExportButton({ className, onExport }: Props) {
  const messages = useMessages(controlMessages);
  const isAlone = useSelect((state) => state.saveStatus.kind === "carried");
  if (isAlone) return null;
  return (
    <button type="button" className={className} aria-haspopup="dialog" onClick={onExport}>
      {messages.export}
    </button>
  );
}
