import { controlMessages } from "../../words/controls";
import { announce } from "../kit/announce";
import { useMessages } from "../kit/useMessages";
import { useServices } from "../kit/useStore";

type Props = { readonly className?: string | undefined; readonly onCopy?: () => void };

/** The built-in dossier is never changed: this makes a copy of it that can be, and goes on in that. */
export function EditCopyButton({ className, onCopy }: Props) {
  const messages = useMessages(controlMessages);
  const { session } = useServices();
  const copy = async () => {
    onCopy?.();
    await session.editCopy();
    announce(messages.copyMade);
  };
  return (
    <button type="button" className={className} onClick={copy}>
      {messages.editCopy}
    </button>
  );
}
