import type { ReactNode } from "react";
import type { DraftCast } from "../../core/coding/draftCast";
import { type ClaimDraft, type SideField, summaryOf } from "../../core/edit/claimDraft";
import { codingMessages } from "../../words/coding";
import { languages } from "../../words/languages";
import { walkMessages } from "../../words/walk";
import { typedDirection } from "../kit/typedDirection";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ActorsField } from "./ActorsField";
import { ClaimBefore } from "./ClaimBefore";
import { FormRow } from "./FormRow";
import styles from "./form.module.css";
import { ModalityField, TypeField, VoiceField } from "./RadioFields";
import type { FormField } from "./reasonOf";
import { SentenceActors } from "./SentenceActors";
import { SidesTools } from "./SidesTools";
import { sideLabel } from "./sideLabel";
import type { Aim } from "./useAim";

type Props = {
  readonly draft: ClaimDraft;
  readonly cast: DraftCast;
  /** On the walk: the field that the next name goes to. */
  readonly aim: Aim | undefined;
  readonly onChange: (part: Partial<ClaimDraft>) => void;
  /** Somebody was chosen for a side. */
  readonly onChosen: () => void;
  readonly reasonAt: (field: FormField) => string | undefined;
  /** Of a field that was suggested anew: what stood in it before. */
  readonly formerAt: (field: FormField) => string | undefined;
  readonly faultAt: (...fields: readonly string[]) => string | undefined;
};

/** The fields of a claim, in their order. */
export function FormFields({ draft, cast, aim, onChange, onChosen, reasonAt, formerAt, faultAt }: Props) {
  const messages = useMessages(codingMessages);
  const isWalk = aim !== undefined;
  const base = { draft, onChange };
  const at = (field: FormField) => ({
    ...base,
    reason: reasonAt(field),
    former: formerAt(field),
    fault: faultAt(field),
  });
  const side = (field: SideField) => ({
    ...at(field),
    cast,
    field,
    label: sideLabel(draft, field, messages),
    onChosen,
  });
  return (
    <>
      {isWalk ? <ClaimBefore {...base} /> : null}
      <TypeField {...at("type")} />
      {isWalk ? <SentenceActors {...base} aim={aim} /> : null}
      <ActorsField {...side("from")} />
      <ActorsField {...side("to")} />
      <SidesTools {...at("mutual")} cast={cast} />
      <VoiceField {...at("voice")} />
      {draft.voice === "narrator" ? null : <ActorsField {...side("saidBy")} />}
      <ModalityField {...at("modality")} />
      <Folded isFolded={isWalk && faultAt("summary", "note") === undefined}>
        <Summaries {...base} reasonAt={reasonAt} fault={faultAt("summary")} />
        <NoteField {...base} fault={faultAt("note")} />
      </Folded>
    </>
  );
}

type TextProps = Pick<Props, "draft" | "onChange"> & { readonly fault: string | undefined };

/** What the claim says in a sentence, in both languages: made of the other fields until it is typed. */
function Summaries({ draft, onChange, fault, reasonAt }: TextProps & Pick<Props, "reasonAt">) {
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

function NoteField({ draft, onChange, fault }: TextProps) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const note = draft.note[language];
  return (
    <FormRow field="note" label={messages.note} fault={fault}>
      {(control) => (
        <textarea
          {...control}
          className={styles.note}
          rows={1}
          dir={typedDirection(note)}
          value={note ?? ""}
          onChange={({ target }) => onChange({ note: { ...draft.note, [language]: target.value } })}
        />
      )}
    </FormRow>
  );
}

/** What a claim seldom needs is folded away where there is little room. */
function Folded({ isFolded, children }: { readonly isFolded: boolean; readonly children: ReactNode }) {
  const messages = useMessages(walkMessages);
  return isFolded ? (
    <details className={styles.folded}>
      <summary>{messages.more}</summary>
      {children}
    </details>
  ) : (
    children
  );
}
