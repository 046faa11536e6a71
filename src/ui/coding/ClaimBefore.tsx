import { useMemo, useRef } from "react";
import { claimsBefore } from "../../core/coding/claimsBefore";
import type { Claim, Dossier } from "../../core/dossier/dossier";
import { type ClaimDraft, draftOf } from "../../core/edit/claimDraft";
import { walkMessages } from "../../words/walk";
import { withAlt } from "../kit/answerKey";
import { ClaimSummary } from "../kit/ClaimSummary";
import { useKeys } from "../kit/useKeys";
import { useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./form.module.css";
import { KeyLetter } from "./KeyLetter";
import { useDraftPlace } from "./useDraftPlace";
import { useSayFields } from "./useSayFields";

/** Fills the form in as a claim before. */
const againKey = ";";

type Props = {
  readonly draft: ClaimDraft;
  readonly onChange: (part: Partial<ClaimDraft>) => void;
};

/**
 * A claim before that the passage may tell again: one press makes the form say what it says, the next takes the one after it, and
 * behind the last the form is as it was.
 */
export function ClaimBefore({ draft, onChange }: Props) {
  const messages = useMessages(walkMessages);
  const dossier = useSelect((state) => state.graph.dossier);
  const actors = useSelect((state) => state.graph.actors);
  const place = useDraftPlace(draft);
  const say = useSayFields(draft);
  /** The form before the first press. */
  const begun = useRef<ClaimDraft>(undefined);
  const isNew = draft.claim === undefined && draft.proposal === undefined;
  // Each that says something else: which of them the form has taken is told by what the form says.
  const all = useMemo(() => {
    const found = place && isNew ? claimsBefore(place, dossier.actors, dossier.claims) : [];
    const said = found.map((claim) => JSON.stringify(fieldsOf(claim, dossier)));
    return found.filter((_, index) => said.indexOf(said[index] ?? "") === index);
  }, [place, isNew, dossier]);
  const at = all.findIndex((claim) => isAs(draft, fieldsOf(claim, dossier)));
  const isBegun = at >= 0 && begun.current?.evidence === draft.evidence;
  // What the form says by itself may be what one of them says.
  const next = isBegun ? all[at + 1] : all.find((_, index) => index !== at);
  /** What another press leaves alone, since somebody may have typed it in between. */
  const typed = { summary: draft.summary, note: draft.note, added: draft.added };
  const take = () => {
    const part = next
      ? fieldsOf(next, dossier)
      : isBegun
        ? { entered: [], ...begun.current, ...typed }
        : undefined;
    if (part === undefined) return;
    if (next === undefined) begun.current = undefined;
    else if (!isBegun) begun.current = draft;
    onChange(part);
    say(part);
  };
  useKeys(all.length === 0 ? [] : [{ keys: withAlt(againKey), run: take }]);
  if (next === undefined && !isBegun) return null;
  return (
    <button
      type="button"
      className={`${styles.offer} ${styles.again}`}
      aria-keyshortcuts={withAlt(againKey)}
      data-claim={next?.id}
      onClick={take}
    >
      <KeyLetter>{againKey}</KeyLetter>
      <span>
        {next === undefined ? (
          messages.asBefore
        ) : (
          <>
            {messages.again} <ClaimSummary claim={next} actors={actors} />
          </>
        )}
      </span>
    </button>
  );
}

type Fields = Pick<ClaimDraft, "type" | "mutual" | "from" | "to" | "voice" | "saidBy" | "modality">;

const fieldsOnly = ({ type, mutual, from, to, voice, saidBy, modality }: Partial<ClaimDraft>) =>
  ({ type, mutual, from, to, voice, saidBy, modality }) as Fields;

/** What a claim says, as fields of a form. */
const fieldsOf = (claim: Claim, dossier: Dossier): Fields => fieldsOnly(draftOf(claim, dossier));

/** Whether a form says what some fields say, and nothing of it is still open. */
const isAs = (draft: ClaimDraft, fields: Fields): boolean =>
  (draft.undecided ?? []).length === 0 && JSON.stringify(fieldsOnly(draft)) === JSON.stringify(fields);
