import { mayTranslate, translateSelection } from "../../state/marking";
import { selectStep } from "../../state/selectedEvidence";
import { codingMessages } from "../../words/coding";
import { announce } from "../kit/announce";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { codePassage } from "./codePassage";

/** What can be done with the marked passage; `isInView`: what cannot be read now is not coded. */
export function usePassageCoding(isInView: boolean) {
  const messages = useMessages(codingMessages);
  const store = useStore();
  const update = useUpdate();
  const selection = useSelect((state) => state.coding.selection);
  const documents = useSelect((state) => state.graph.documents);
  const step = useSelect(selectStep);
  const document = selection && documents.get(selection.document);
  const isOriginal = selection === undefined || selection.language === document?.language;
  const isTranslation =
    selection !== undefined && step !== undefined && mayTranslate(selection, step.passage, documents);
  const translated = isTranslation ? step.passage : undefined;
  const translate = () => {
    if (translated === undefined) return;
    const before = store.getState();
    update(translateSelection(translated));
    announce(store.getState() === before ? messages.unquotable : messages.translationSaved);
  };
  const code = () => {
    if (selection === undefined || !isInView) return;
    if (isOriginal) codePassage(store, selection.document, selection.span);
    else if (translated === undefined) announce(messages.notOriginal);
    else translate();
  };
  return {
    selection,
    /** The text that the passage is of. */
    text: (selection && document?.texts[selection.language]) ?? "",
    isOriginal,
    code,
    translate: translated === undefined ? undefined : translate,
  };
}
