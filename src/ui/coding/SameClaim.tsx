import { useEffect, useRef } from "react";
import type { Claim } from "../../core/dossier";
import { localise } from "../../core/language";
import { leaveDraft, selectClaim } from "../../state/coding";
import { LocalText } from "../kit/LocalText";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useUpdate } from "../kit/useStore";
import { codingMessages } from "../messages/coding";
import styles from "./form.module.css";

type Props = { readonly claim: Claim; readonly onSave: () => void };

/** Says that a claim is there already, before it is saved a second time, and leads to it. */
export function SameClaim({ claim, onSave }: Props) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const update = useUpdate();
  const show = useRef<HTMLButtonElement>(null);
  const words = localise(claim.summary, language);
  // The next Enter leads to the claim: it does not save another one.
  useEffect(() => show.current?.focus(), []);
  return (
    <div role="alert" className={styles.same}>
      <p>
        {messages.same} <LocalText lang={words.language}>{words.text}</LocalText>
      </p>
      <div className={styles.tools}>
        <button
          ref={show}
          type="button"
          className={styles.plain}
          onClick={() => {
            update(leaveDraft);
            update(selectClaim(claim.id));
          }}
        >
          {messages.showSame}
        </button>
        <button type="button" className={styles.plain} onClick={onSave}>
          {messages.saveSame}
        </button>
      </div>
    </div>
  );
}
