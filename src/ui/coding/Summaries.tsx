import { summaryOf } from "../../core/edit/claimDraft";
import { codingMessages } from "../../words/coding";
import { languages } from "../../words/languages";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { FormRow } from "./FormRow";
import styles from "./form.module.css";
import type { FieldProps } from "./RadioFields";
import type { FormField } from "./reasonOf";

type Props = Omit<FieldProps, "reason"> & {
  readonly reasonAt: (field: FormField) => string | undefined;
};

/** What the claim says in a sentence, in both languages: made of the other fields until it is typed. */
export function Summaries({ draft, onChange, fault, reasonAt }: Props) {
  const messages = useMessages(codingMessages);
  const own = useLanguage();
  const dossier = useSelect((state) => state.graph.dossier);
  return [...languages]
    .sort((a, b) => Number(b.id === own) - Number(a.id === own))
    .map(({ id, direction }) => {
      return (
        <FormRow
          key={id}
          field={`summary-${id}`}
          label={messages.summary[id]}
          reason={reasonAt(`summary-${id}`)}
          fault={id === own ? fault : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              className={styles.text}
              lang={id}
              dir={direction}
              value={summaryOf(draft, dossier, id)}
              onChange={({ target }) => onChange({ summary: { ...draft.summary, [id]: target.value } })}
            />
          )}
        </FormRow>
      );
    });
}
