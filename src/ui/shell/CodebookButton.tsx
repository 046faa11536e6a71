import { controlMessages } from "../../words/controls";
import { useMessages } from "../kit/useMessages";

type Props = { readonly className?: string | undefined; readonly onCodebook: () => void };

export function CodebookButton({ className, onCodebook }: Props) {
  const messages = useMessages(controlMessages);
  return (
    <button type="button" className={className} aria-haspopup="dialog" onClick={onCodebook}>
      {messages.codebook}
    </button>
  );
}
