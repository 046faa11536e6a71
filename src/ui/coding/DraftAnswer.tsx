import { useId, useState } from "react";
import type { CastChoices } from "../../core/coding/castChoices";
import type { DocumentId, Dossier } from "../../core/dossier/dossier";
import { taskVersion } from "../../core/drafts/instructions";
import { type ValidatedAnswer, validateAnswer } from "../../core/drafts/validateAnswer";
import { actorsNeeded, withCast } from "../../core/drafts/withCast";
import { addProposals, UNNAMED_MODEL } from "../../core/edit/proposals";
import { reviewProposals } from "../../state/proposing";
import { draftMessages } from "../../words/drafts";
import { useEdit } from "../dossiers/useEdit";
import buttons from "../kit/button.module.css";
import { FileButton } from "../kit/FileButton";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore, useUpdate } from "../kit/useStore";
import styles from "../verify/replacing.module.css";
import { DraftReport } from "./DraftReport";

/** What was entered: the name of the model, and its answer. */
export type Given = { readonly model: string; readonly answer: string };

type Props = {
  readonly document: DocumentId;
  readonly given: Given;
  readonly onChange: (part: Partial<Given>) => void;
  readonly onAdded: () => void;
};

/** An answer that was validated, as long as it, the dossier and the cast stay as they are. */
type Validated = {
  readonly given: Given;
  readonly dossier: Dossier;
  readonly choices: CastChoices;
  readonly result: ValidatedAnswer;
};

/** The answer of a model: pasted or opened, put through the validator, and what passed it added as proposals. */
export function DraftAnswer({ document, given, onChange, onAdded }: Props) {
  const messages = useMessages(draftMessages);
  const dossier = useSelect((state) => state.graph.dossier);
  const choices = useSelect((state) => state.coding.cast);
  const store = useStore();
  const update = useUpdate();
  const edit = useEdit();
  const [name, area] = [useId(), useId()];
  const [isUnread, setUnread] = useState(false);
  const [made, setValidated] = useState<Validated>();
  const validated =
    made?.given === given && made.dossier === dossier && made.choices === choices ? made.result : undefined;

  const open = async (chosen: File | undefined) => {
    const answer = await chosen?.text().catch(() => undefined);
    setUnread(chosen !== undefined && answer === undefined);
    if (answer !== undefined) onChange({ answer });
  };
  const check = () => {
    const model = given.model.trim() === "" ? UNNAMED_MODEL : given.model.trim().slice(0, 200);
    const by = { model, task: taskVersion() };
    setValidated({
      given,
      dossier,
      choices,
      result: validateAnswer(given.answer, withCast(dossier, document, choices), { document, by }),
    });
  };
  const add = ({ proposals, actors }: ValidatedAnswer) => {
    const cast = [...withCast(dossier, document, choices).actors, ...actors];
    const before = store.getState();
    const needed = actorsNeeded(proposals, cast, dossier);
    edit("add-proposals", addProposals(proposals, needed), messages.added(proposals.length));
    if (store.getState() === before) return;
    onAdded();
    const waited = (dossier.proposals ?? []).filter(({ state }) => state === "open").length;
    update(reviewProposals(waited));
  };

  return (
    <>
      <div className={styles.which}>
        <label htmlFor={name} className={styles.label}>
          {messages.model}
        </label>
        <input
          id={name}
          className={styles.select}
          dir="auto"
          value={given.model}
          onChange={({ target }) => onChange({ model: target.value })}
        />
      </div>
      <label htmlFor={area} className={styles.label}>
        {messages.answer}
      </label>
      <textarea
        id={area}
        className={styles.text}
        rows={6}
        dir="auto"
        spellCheck={false}
        value={given.answer}
        onChange={({ target }) => onChange({ answer: target.value })}
      />
      <div className={styles.bar}>
        <FileButton
          label={messages.open}
          className={buttons.inline}
          accept=".txt,.json,.jsonl,.md"
          onFiles={([file]) => void open(file)}
        />
        {isUnread ? <span className={styles.fault}>{messages.fileUnread}</span> : null}
      </div>
      {validated === undefined ? (
        <button
          type="button"
          className={`${buttons.solid} ${styles.solid}`}
          disabled={given.answer.trim() === ""}
          onClick={check}
        >
          {messages.check}
        </button>
      ) : (
        <DraftReport answer={validated} onAdd={() => add(validated)} />
      )}
    </>
  );
}
