import { relationType } from "../../core/codebook/relationTypes";
import type { DraftCast } from "../../core/coding/draftCast";
import { actorName } from "../../core/grammar/naming";
import { codingMessages } from "../../words/coding";
import { formatList } from "../../words/counting";
import { isolate } from "../../words/isolate";
import buttons from "../kit/button.module.css";
import { useLanguage, useMessages } from "../kit/useMessages";
import { FormRow } from "./FormRow";
import styles from "./form.module.css";
import { letterFor } from "./formKeys";
import { KeyLetter } from "./KeyLetter";
import type { FieldProps } from "./RadioFields";
import { useMutual } from "./useMutual";

/** Sides on which nobody stands. */
export const emptySides = { from: [], to: [], mutual: false, parted: undefined } as const;

type Props = FieldProps & { readonly cast: DraftCast };

/**
 * Whether both sides do it, with those whom that would put there while nobody stands on a side, and a way to exchange them; of
 * more than two, between whom lines will be drawn.
 */
export function SidesTools({ draft, cast, onChange, ...notes }: Props) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const { parties, toggle } = useMutual(draft);
  const names = parties.map((id) => isolate(actorName(cast.byId, id, language)));
  const all = [...draft.from, ...draft.to].map((id) => isolate(actorName(cast.byId, id, language)));
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => `${one}\u2013${other}`));
  const mayBeMutual = draft.type === undefined || relationType(draft.type).mayBeMutual;
  return (
    <FormRow field="mutual" label={messages.mutual} {...notes}>
      {(control) => (
        <>
          <div className={styles.tools}>
            <input
              {...control}
              type="checkbox"
              checked={draft.mutual}
              // What is chosen already can be taken back, whatever the type.
              disabled={!mayBeMutual && !draft.mutual}
              onChange={() => onChange(toggle())}
            />
            {all.length === 0 ? (
              <span className={styles.parties}>{formatList(language, names)}</span>
            ) : (
              <button
                type="button"
                className={`${buttons.plain} ${styles.plain} ${styles.swap}`}
                disabled={draft.mutual}
                onClick={() => onChange({ from: draft.to, to: draft.from })}
              >
                {messages.swap}
                <KeyLetter>{letterFor("swap")}</KeyLetter>
              </button>
            )}
            <button
              type="button"
              className={`${buttons.plain} ${styles.plain}`}
              disabled={all.length === 0}
              onClick={() => onChange(emptySides)}
            >
              {messages.emptySides}
              <KeyLetter>{letterFor("empty")}</KeyLetter>
            </button>
          </div>
          {draft.mutual && all.length > 2 ? (
            <p className={styles.pairs} role="note">
              {messages.eachTwo(formatList(language, pairs))}
            </p>
          ) : null}
        </>
      )}
    </FormRow>
  );
}
