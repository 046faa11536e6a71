import type { DraftCast } from "../../core/coding/draftCast";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { offeredSpeaker } from "../../core/edit/draftSpeaker";
import { actorName } from "../../core/grammar/naming";
import { codingMessages } from "../../words/coding";
import { formatList } from "../../words/counting";
import { isolate } from "../../words/isolate";
import { announce } from "../kit/announce";
import { withAlt } from "../kit/answerKey";
import { useKeys } from "../kit/useKeys";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./form.module.css";
import { KeyLetter } from "./KeyLetter";

/** Takes whoever is offered, as it does in the cast. */
const takeKey = "Y";

type Props = {
  readonly draft: ClaimDraft;
  readonly cast: DraftCast;
  readonly onChange: (part: Partial<ClaimDraft>) => void;
  /** Describes an organisation that is no actor yet. */
  readonly onName: (name: string) => void;
  /** Somebody was taken, and the keyboard may go elsewhere. */
  readonly onTaken: () => void;
};

/** Whom the rules take for the speaker, beside the empty field: a press takes them, on the walk a key of its own as well. */
export function SpeakerOffer({ draft, cast, onChange, onName, onTaken }: Props) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const isWalk = useSelect((state) => state.view.screen === "coding");
  const offer = offeredSpeaker(draft);
  const names =
    offer?.kind === "actors"
      ? formatList(
          language,
          offer.saidBy.map((id) => isolate(actorName(cast.byId, id, language))),
        )
      : "";
  const take = () => {
    if (offer === undefined) return false;
    if (offer.kind === "new") return onName(offer.name);
    onChange({ saidBy: offer.saidBy });
    onTaken();
    announce(`${messages.saidBy}: ${names}`);
  };
  useKeys(isWalk ? [{ keys: withAlt(takeKey), run: take }] : []);
  if (offer === undefined) return null;
  const because = offer.kind === "actors" ? offer.because : "";
  return (
    <button type="button" className={styles.offer} onClick={take}>
      {isWalk ? <KeyLetter>{takeKey}</KeyLetter> : null}
      {offer.kind === "new" ? messages.newActor(isolate(offer.name)) : messages.likely(names)}
      {because === "" ? null : <span className={styles.aside}>{messages.quoted(isolate(because))}</span>}
    </button>
  );
}
