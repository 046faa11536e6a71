import { useEffect } from "react";
import { actorsIn } from "../../core/coding/actorsIn";
import type { Actor, ActorId } from "../../core/dossier";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { placeOf } from "../../core/edit/evidenceAt";
import { finderOf } from "../../core/names/finderOf";
import { toActor } from "../../core/names/knownActors";
import { sentencesAround } from "../../core/passage/sentences";
import { isTyping } from "../kit/isTyping";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { formatNumber } from "../messages/counting";
import { walkMessages } from "../messages/walk";
import styles from "./form.module.css";

/** Keys of the actors that a sentence names, in its order: the types have 1 to 4. */
const digits = [5, 6, 7, 8, 9, 0] as const;

type Props = {
  readonly draft: ClaimDraft;
  readonly onChange: (part: Partial<ClaimDraft>) => void;
};

/** Whom the passage's sentence names: one press puts an actor on the next side that is empty, or takes it off again. */
export function SentenceActors({ draft, onChange }: Props) {
  const messages = useMessages(walkMessages);
  const language = useLanguage();
  const named = useNamedActors(draft);
  const toggle = (one: Named) => onChange(toggled(draft, one));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      const one = named[digits.findIndex((own) => String(own) === digit)];
      if (digit === undefined || one === undefined) return;
      event.preventDefault();
      toggle(one);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });
  if (named.length === 0) return null;
  return (
    <fieldset className={styles.picks} aria-label={messages.actorsHere}>
      {named.slice(0, digits.length).map(({ actor, isNew }, index) => (
        <button
          key={actor.id}
          type="button"
          className={styles.pick}
          aria-pressed={sideOf(draft, actor.id) !== undefined}
          onClick={() => toggle({ actor, isNew })}
        >
          <span className={styles.letter} aria-hidden="true">
            {formatNumber(language, digits[index] ?? 0)}
          </span>
          <bdi>{actor.name[language] ?? Object.values(actor.name)[0]}</bdi>
        </button>
      ))}
    </fieldset>
  );
}

/** An actor that the sentence names; `isNew`: the dossier does not have it yet. */
type Named = { readonly actor: Actor; readonly isNew: boolean };

function useNamedActors(draft: ClaimDraft): readonly Named[] {
  const dossier = useSelect((state) => state.graph.dossier);
  const documents = useSelect((state) => state.graph.documents);
  const claim = dossier.claims.find(({ id }) => id === draft.claim);
  const evidence = draft.evidence ?? claim?.evidence[0];
  const document = evidence && documents.get(evidence.document);
  const span = evidence && placeOf(evidence, document);
  if (document === undefined || span === undefined) return [];
  const text = document.texts[document.language] ?? "";
  const sentences = sentencesAround(text, span);
  const whole = { start: sentences[0]?.start ?? span.start, end: sentences.at(-1)?.end ?? span.end };
  const taken = new Set(["text", ...dossier.actors.map(({ id }) => id as string)]);
  return actorsIn(text, whole, finderOf(dossier.actors)).flatMap((named) => {
    if (named.known !== undefined) return { actor: toActor(named.known, taken), isNew: true };
    const actor = dossier.actors.find(({ id }) => id === named.actor);
    return actor === undefined ? [] : { actor, isNew: false };
  });
}

const sideOf = (draft: ClaimDraft, id: ActorId): "from" | "to" | undefined =>
  (["from", "to"] as const).find((side) => draft[side].includes(id));

/** The draft with an actor on the first side that is empty, then among those who say it; or without it where it stands on a side. */
function toggled(draft: ClaimDraft, { actor, isNew }: Named): Partial<ClaimDraft> {
  const on = sideOf(draft, actor.id);
  if (on !== undefined) return { [on]: draft[on].filter((id) => id !== actor.id) };
  const asks = draft.voice !== "narrator" && draft.saidBy.length === 0;
  const next = draft.from.length === 0 ? "from" : draft.to.length === 0 || !asks ? "to" : "saidBy";
  const comes = isNew && !draft.added.some(({ id }) => id === actor.id);
  return { [next]: [...draft[next], actor.id], ...(comes && { added: [...draft.added, actor] }) };
}
