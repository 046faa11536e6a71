import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Claim } from "../../core/dossier/dossier";
import type { Passage } from "../../core/graph/passages";
import { selectIsStored } from "../../state/editable";
import { readStep } from "../../state/selecting";
import { selectedMessages } from "../../words/selected";
import buttons from "../kit/button.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useServices, useUpdate } from "../kit/useStore";
import styles from "./CopyCitation.module.css";
import { citation } from "./citation";
import cardStyles from "./PassageCard.module.css";

type Props = { readonly claim: Claim; readonly passage: Passage; readonly step: number };

type Outcome = { readonly kind: "none" | "copied" } | { readonly kind: "refused"; readonly text: string };

/** ms for which the button says that it has copied. */
const told = 2500;

/** Copies the passage as a citation; where the clipboard refuses, shows it to be copied by hand. */
export function CopyCitation({ claim, passage, step }: Props) {
  const messages = useMessages(selectedMessages);
  const language = useLanguage();
  const graph = useSelect((state) => state.graph);
  const isStored = useSelect(selectIsStored);
  const services = useServices();
  const update = useUpdate();
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });

  useEffect(() => {
    if (outcome.kind !== "copied") return;
    const timer = setTimeout(() => setOutcome({ kind: "none" }), told);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    // The address that is cited has to show this passage, to whoever reads it.
    update(readStep(step));
    const text = citation({ graph, claim, passage }, language, isStored ? undefined : services.link());
    setOutcome((await services.copy(text)) ? { kind: "copied" } : { kind: "refused", text });
  };

  return (
    <>
      <button type="button" className={`${buttons.inline} ${cardStyles.action}`} onClick={copy}>
        {outcome.kind === "copied" ? messages.copied : messages.copyCitation}
      </button>
      {outcome.kind === "refused" ? (
        <ByHand text={outcome.text} onClose={() => setOutcome({ kind: "none" })} />
      ) : null}
    </>
  );
}

function ByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const messages = useMessages(selectedMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    area.current?.select();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={messages.copyCitation}
      onClose={() => {
        // The event comes late: the dialog may have been opened again by then.
        if (dialog.current?.open === false) onClose();
      }}
    >
      <p>{messages.copyByHand}</p>
      <textarea ref={area} aria-label={messages.copyCitation} readOnly rows={8} dir="auto" value={text} />
      <button type="button" className={buttons.solid} onClick={() => dialog.current?.close()}>
        {messages.close}
      </button>
    </dialog>
  );
}
