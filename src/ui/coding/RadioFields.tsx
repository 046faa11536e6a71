import { type KeyboardEvent, useId } from "react";
import { relationTypes } from "../../core/codebook/relationTypes";
import { modalities, voices } from "../../core/codebook/voices";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { codingMessages } from "../../words/coding";
import { formatNumber } from "../../words/counting";
import { TypeMeaning } from "../filter/meanings";
import { LineSample } from "../kit/LineSample";
import { Popover } from "../kit/Popover";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { FormRow } from "./FormRow";
import styles from "./form.module.css";
import { modalityKeys } from "./formKeys";
import { KeyLetter } from "./KeyLetter";
import type { FormField } from "./reasonOf";

export type FieldProps = {
  readonly draft: ClaimDraft;
  readonly onChange: (part: Partial<ClaimDraft>) => void;
  readonly reason: string | undefined;
  readonly former: string | undefined;
  readonly fault: string | undefined;
};

/** What kind of relation it is, each with its line as the map draws it and its number, and what all of them mean. */
export function TypeField({ draft, onChange, ...notes }: FieldProps) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const name = useId();
  return (
    <FormRow field="type" label={messages.type} {...notes} isGroup isWide>
      {() => (
        <div className={styles.typesRow}>
          <div className={styles.types}>
            {relationTypes.map(({ id, label }, index) => (
              <label key={id} className={styles.type}>
                <input
                  type="radio"
                  name={name}
                  checked={draft.type === id}
                  onKeyDown={
                    draft.type === undefined ? chooseByArrow(() => onChange({ type: id })) : undefined
                  }
                  onChange={() => onChange({ type: id })}
                />
                <LineSample type={id} mutual={draft.mutual} />
                <span>{label[language]}</span>
                <KeyLetter>{formatNumber(language, index + 1)}</KeyLetter>
              </label>
            ))}
          </div>
          <Popover
            trigger={messages.meaningMark}
            triggerLabel={messages.meanings}
            triggerClassName={styles.meaning}
            label={messages.meanings}
          >
            <div className={styles.meanings}>
              {relationTypes.map(({ id }) => (
                <TypeMeaning key={id} type={id} heading="h2" />
              ))}
            </div>
          </Popover>
        </div>
      )}
    </FormRow>
  );
}

/** Whether the text itself says so, or reports or quotes somebody. */
export function VoiceField({ draft, onChange, ...notes }: FieldProps) {
  const messages = useMessages(codingMessages);
  return (
    <Radios
      field="voice"
      label={messages.voice}
      {...notes}
      options={voices.map(({ id }) => ({ id, label: messages.voices[id] }))}
      chosen={draft.undecided?.includes("voice") ? undefined : draft.voice}
      onChoose={(voice) => onChange({ voice })}
    />
  );
}

/** Whether it happened. */
export function ModalityField({ draft, onChange, ...notes }: FieldProps) {
  const messages = useMessages(codingMessages);
  const isWalk = useSelect((state) => state.view.screen === "coding");
  return (
    <Radios
      field="modality"
      label={messages.modality}
      {...notes}
      options={modalities.map(({ id }) => ({
        id,
        label: messages.modalities[id],
        ...(isWalk && { letter: modalityKeys[id] }),
      }))}
      chosen={draft.undecided?.includes("modality") ? undefined : draft.modality}
      onChoose={(modality) => onChange({ modality })}
    />
  );
}

/** Where nothing is chosen yet, an arrow chooses what is in focus: the browser would pass over it. */
const chooseByArrow = (choose: () => void) => (event: KeyboardEvent) => {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!key.startsWith("Arrow") || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  choose();
};

type RadiosProps<Id extends string> = {
  readonly field: FormField;
  readonly label: string;
  readonly reason: string | undefined;
  readonly former: string | undefined;
  readonly fault: string | undefined;
  /** `letter`: the key that chooses it. */
  readonly options: readonly {
    readonly id: Id;
    readonly label: string;
    readonly letter?: string | undefined;
  }[];
  /** Undefined: nobody has decided. */
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
};

function Radios<Id extends string>({ options, chosen, onChoose, ...row }: RadiosProps<Id>) {
  const name = useId();
  return (
    <FormRow {...row} isGroup>
      {() => (
        <div className={styles.radios}>
          {options.map(({ id, label, letter }) => (
            <label key={id} className={styles.radio}>
              <input
                type="radio"
                name={name}
                checked={chosen === id}
                onKeyDown={chosen === undefined ? chooseByArrow(() => onChoose(id)) : undefined}
                onChange={() => onChoose(id)}
              />
              <span>{label}</span>
              {letter === undefined ? null : <KeyLetter>{letter}</KeyLetter>}
            </label>
          ))}
        </div>
      )}
    </FormRow>
  );
}
