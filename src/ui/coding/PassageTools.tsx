import { useRef } from "react";
import type { Claim } from "../../core/dossier/dossier";
import { counterpart } from "../../core/edit/counterpart";
import { entriesAt, removePassage } from "../../core/edit/editPassages";
import type { Passage } from "../../core/graph/passages";
import { goToText } from "../../state/marking";
import { readStep } from "../../state/selecting";
import { setReading } from "../../state/viewing";
import { codingMessages } from "../../words/coding";
import { verificationMessages } from "../../words/verification";
import { useEdit } from "../dossiers/useEdit";
import cardStyles from "../evidence/PassageCard.module.css";
import buttons from "../kit/button.module.css";
import { Dialog, type DialogHandle } from "../kit/Dialog";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import { codePassage } from "./codePassage";
import styles from "./coding.module.css";
import { Requote } from "./Requote";

type Props = {
  readonly claim: Claim;
  readonly passage: Passage;
  readonly step: number;
};

/** What can be done with a passage of a claim. */
export function PassageTools({ claim, passage, step }: Props) {
  const messages = useMessages(codingMessages);
  const verification = useMessages(verificationMessages);
  const language = useLanguage();
  const store = useStore();
  const update = useUpdate();
  const edit = useEdit();
  const document = useSelect((state) => state.graph.documents.get(passage.document));
  const span = passage.spans[passage.language];
  const entry = useSelect(({ graph }) => entriesAt(graph.dossier, claim, passage)[0]);
  // Asked of the dossier: an actor's Evidence shows one passage of a claim at a time.
  const isOneOfSeveral = useSelect(({ graph }) =>
    graph.claims.some((coded) => coded.claim.id === claim.id && coded.passages.length > 1),
  );
  const requoting = useRef<DialogHandle>(null);
  const again = useRef<HTMLButtonElement>(null);
  if (document === undefined || span === undefined) return null;
  const others = Object.keys(document.texts).filter((tag) => tag !== document.language);
  const translation = others.includes(language) ? language : others[0];

  const selectTranslation = (tag: string) => {
    const known = passage.spans[tag];
    const guess = counterpart(document.texts[document.language] ?? "", span, document.texts[tag] ?? "");
    const marked = known ?? guess;
    update(readStep(step));
    update(setReading("both"));
    if (marked === undefined) return;
    update(goToText({ document: document.id, language: tag, span: marked, anchor: marked, by: "keys" }));
  };
  return (
    <>
      <button
        type="button"
        className={`${buttons.inline} ${cardStyles.action}`}
        onClick={() => {
          update(
            goToText({ document: document.id, language: passage.language, span, anchor: span, by: "keys" }),
          );
          codePassage(store, document.id, span);
        }}
      >
        {messages.another}
      </button>
      {translation === undefined ? null : (
        <button
          type="button"
          className={`${buttons.inline} ${cardStyles.action}`}
          onClick={() => selectTranslation(translation)}
        >
          {messages.selectTranslation}
        </button>
      )}
      {entry === undefined ? null : (
        <>
          <button
            ref={again}
            type="button"
            className={`${buttons.inline} ${cardStyles.action}`}
            onClick={() => requoting.current?.showModal()}
          >
            {verification.requote}
          </button>
          <Dialog ref={requoting} label={verification.selectPassage} className={styles.dialog}>
            {(close) => (
              <div className={styles.picker}>
                <Requote
                  quoted={{
                    claim: claim.id,
                    evidence: entry,
                    language: passage.language,
                    document: document.id,
                  }}
                  place={span}
                  onMend={() => {
                    close();
                    // The card goes with its passage: the keyboard stays in the panel.
                    again.current?.closest<HTMLElement>("[data-scroller]")?.focus({ preventScroll: true });
                  }}
                  onClose={close}
                />
              </div>
            )}
          </Dialog>
        </>
      )}
      {isOneOfSeveral ? (
        <button
          type="button"
          className={`${buttons.inline} ${cardStyles.action}`}
          onClick={({ currentTarget }) => {
            // The button goes with its passage: the keyboard stays in the panel.
            const panel = currentTarget.closest<HTMLElement>("[data-scroller]");
            edit("remove-passage", removePassage(claim.id, passage), messages.passageRemoved);
            panel?.focus({ preventScroll: true });
          }}
        >
          {messages.removePassage}
        </button>
      ) : null}
    </>
  );
}
