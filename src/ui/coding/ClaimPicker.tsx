import { type Ref, useMemo, useState } from "react";
import { stateOfClaim } from "../../core/graph/tieState";
import { fold } from "../../core/text/fold";
import { addSelectionTo, selectClaimsByNearness } from "../../state/marking";
import { codingMessages } from "../../words/coding";
import { announce } from "../kit/announce";
import buttons from "../kit/button.module.css";
import { ClaimSummary } from "../kit/ClaimSummary";
import { Dialog, type DialogHandle } from "../kit/Dialog";
import { Field } from "../kit/Field";
import forms from "../kit/form.module.css";
import { SignDisc } from "../kit/SignDisc";
import { typedDirection } from "../kit/typedDirection";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import styles from "./coding.module.css";

/** Most claims that are listed at once. */
const most = 50;

/** Chooses the claim to which the marked passage is given. */
export function ClaimPicker({ ref }: { readonly ref: Ref<DialogHandle> }) {
  const messages = useMessages(codingMessages);
  return (
    <Dialog ref={ref} label={messages.chooseClaim} className={styles.dialog}>
      {(close) => <Choices onClose={close} />}
    </Dialog>
  );
}

function Choices({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages(codingMessages);
  const store = useStore();
  const update = useUpdate();
  const graph = useSelect((state) => state.graph);
  const [typed, setTyped] = useState("");
  const ids = useMemo(() => {
    const state = store.getState();
    return selectClaimsByNearness(state.coding.selection?.document)(state);
  }, [store]);
  const wanted = fold(typed.trim(), "search").text;
  const claims = new Map(graph.claims.map(({ claim }) => [claim.id, claim]));
  const found = ids
    .flatMap((id) => claims.get(id) ?? [])
    .filter(({ summary }) =>
      Object.values(summary).some((words) => fold(words, "search").text.includes(wanted)),
    )
    .slice(0, most);
  const choose = (id: (typeof found)[number]["id"]) => {
    const before = store.getState().graph;
    update(addSelectionTo(id));
    onClose();
    announce(store.getState().graph === before ? messages.passageThere : messages.passageAdded);
  };
  return (
    <form
      className={styles.picker}
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0] !== undefined) choose(found[0].id);
      }}
    >
      <Field label={messages.chooseClaim}>
        {({ id }) => (
          <input
            id={id}
            type="search"
            className={forms.control}
            dir={typedDirection(typed)}
            // biome-ignore lint/a11y/noAutofocus: a dialog that was asked for begins at its field
            autoFocus
            placeholder={messages.searchClaims}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {found.length === 0 ? <p className={styles.aside}>{messages.noClaim}</p> : null}
      <ul className={styles.choices}>
        {found.map((claim) => (
          <li key={claim.id}>
            <button type="button" className={styles.choice} onClick={() => choose(claim.id)}>
              <SignDisc type={claim.type} form={stateOfClaim(claim, graph.actors)} size={16} />
              <ClaimSummary claim={claim} actors={graph.actors} />
            </button>
          </li>
        ))}
      </ul>
      <div className={forms.actions}>
        <button type="button" className={buttons.plain} onClick={onClose}>
          {messages.cancel}
        </button>
      </div>
    </form>
  );
}
