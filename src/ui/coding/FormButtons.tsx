import type { ClaimDraft } from "../../core/edit/claimDraft";
import { evidenceSpan } from "../../core/quotes/locateExact";
import { suggest } from "../../state/coding";
import { codingMessages } from "../../words/coding";
import { walkMessages } from "../../words/walk";
import buttons from "../kit/button.module.css";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { codePassage } from "./codePassage";
import { focusField } from "./focusField";
import styles from "./form.module.css";
import { useKeyName } from "./KeyLetter";
import type { FormActions, OpenForm } from "./useFormActions";
import { WalkActions } from "./WalkActions";

type Props = {
  readonly open: OpenForm;
  readonly actions: FormActions;
  /** Why the field last asked about is filled in as it is. */
  readonly reason: string | undefined;
};

/** What can be done with the form, always in sight at its foot. */
export function FormButtons({ open, actions, reason }: Props) {
  const { draft, isProposal, isWalk } = open;
  const messages = useMessages(codingMessages);
  const walk = useMessages(walkMessages);
  const save = isProposal ? messages.takeProposal : isWalk ? walk.save : messages.save;
  return (
    <div className={styles.actions}>
      <button
        type="submit"
        data-walk={isWalk ? "save" : undefined}
        className={`${buttons.solid} ${styles.solid}`}
      >
        {actions.alike?.isHere === false ? messages.addToSame : save} <kbd>↵</kbd>
      </button>
      {isWalk ? <WalkActions onAnother={() => actions.save({ stays: true })} /> : null}
      {isProposal ? <ProposalButtons open={open} actions={actions} /> : null}
      {isWalk ? null : <WaysOut actions={actions} />}
      {draft.claim === undefined && !isProposal && !isWalk ? <SuggestSwitch draft={draft} /> : null}
      {reason === undefined ? null : <p className={styles.reason}>{reason}</p>}
    </div>
  );
}

function ProposalButtons({ open, actions }: Omit<Props, "reason">) {
  const keyName = useKeyName();
  const messages = useMessages(codingMessages);
  return (
    <>
      <button type="button" className={`${buttons.plain} ${styles.plain}`} onClick={actions.refuse}>
        {messages.refuseProposal} <kbd className={styles.key}>{keyName("X")}</kbd>
      </button>
      <button
        type="button"
        className={`${buttons.plain} ${styles.plain}`}
        onClick={() => focusField(open.form.current, "from")}
      >
        {messages.edit} <kbd className={styles.key}>{keyName("E")}</kbd>
      </button>
    </>
  );
}

function WaysOut({ actions }: Pick<Props, "actions">) {
  const messages = useMessages(codingMessages);
  const isTouched = useSelect((state) => state.coding.isTouched);
  return (
    <>
      <button type="button" className={`${buttons.plain} ${styles.plain}`} onClick={actions.leave}>
        {messages.cancel} <kbd>Esc</kbd>
      </button>
      {isTouched ? (
        <button type="button" className={`${buttons.plain} ${styles.plain}`} onClick={actions.discard}>
          {messages.discard}
        </button>
      ) : null}
    </>
  );
}

/** Whether new forms are filled in; one that nobody has changed yet follows at once. */
function SuggestSwitch({ draft }: { readonly draft: ClaimDraft }) {
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
