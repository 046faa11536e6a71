import type { ClaimDraft } from "../../core/edit/claimDraft";
import { evidenceSpan } from "../../core/quotes/locateExact";
import { suggest } from "../../state/coding";
import { codingMessages } from "../../words/coding";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { codePassage } from "./codePassage";
import styles from "./form.module.css";

/** Whether new forms are filled in; one that nobody has changed yet follows at once. */
export function SuggestSwitch({ draft }: { readonly draft: ClaimDraft }) {
  const messages = useMessages(codingMessages);
  const store = useStore();
  const update = useUpdate();
  const suggests = useSelect((state) => state.coding.suggests);
  const isTouched = useSelect((state) => state.coding.isTouched);
  const documents = useSelect((state) => state.graph.documents);
  const change = (wanted: boolean) => {
    update(suggest(wanted));
    const document = draft.evidence && documents.get(draft.evidence.document);
    const span = draft.evidence && evidenceSpan(draft.evidence, document);
    if (!isTouched && document !== undefined && span !== undefined) codePassage(store, document.id, span);
  };
  return (
    <label className={styles.suggests}>
      <input type="checkbox" checked={suggests} onChange={({ target }) => change(target.checked)} />
      {messages.fillIn}
    </label>
  );
}
