import type { SourceDocument } from "../../core/dossier/dossier";
import { removeTranslation, translationUses } from "../../core/edit/removeTranslation";
import { replacingMessages } from "../../words/replacing";
import { useEdit } from "../dossiers/useEdit";
import buttons from "../kit/button.module.css";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";

type Props = {
  readonly document: SourceDocument;
  readonly language: string;
  readonly onRemoved: () => void;
};

/** The way to take a translation out, which says what goes with it. */
export function RemoveTranslation({ document, language, onRemoved }: Props) {
  const messages = useMessages(replacingMessages);
  const dossier = useSelect((state) => state.graph.dossier);
  const edit = useEdit();
  const { quotes, claims } = translationUses(dossier, document.id, language);
  return (
    <button
      type="button"
      className={buttons.inline}
      onClick={() => {
        edit("edit-translation", removeTranslation(document.id, language), messages.translationRemoved);
        onRemoved();
      }}
    >
      {messages.removeTranslation(quotes, claims)}
    </button>
  );
}
