import { useState } from "react";
import { actorKind, actorKinds } from "../../core/codebook/actorKinds";
import { type CastChoice, speaksForOthers } from "../../core/coding/castChoices";
import type { CastEntry, CastPrincipal } from "../../core/coding/castEntries";
import { isolate } from "../../words/isolate";
import { walkMessages } from "../../words/walk";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { principalName } from "./castName";
import styles from "./walk.module.css";

type Props = {
  readonly entry: CastEntry;
  readonly principals: () => readonly CastPrincipal[];
  readonly onChange: (choice: CastChoice) => void;
};

/** What one of a cast is, how often it is named and for whom it speaks; of an actor of the dossier in words alone. */
export function CastFacts({ entry, principals, onChange }: Props) {
  const messages = useMessages(walkMessages);
  const reader = useLanguage();
  const actors = useSelect((state) => state.graph.actors);
  const { member, named, isThere, principal } = entry;
  const facts = [
    messages.mentions(named.length),
    ...(isThere && principal !== undefined
      ? [messages.speaksForOne(isolate(principalName(principal, actors, reader)))]
      : []),
    ...(member.isUnnamed === true ? [messages.unnamed] : []),
    ...(isThere ? [messages.there] : []),
  ].join(" · ");
  const isAsked = member.isKindOpen === true && member.isLikely;
  if (isThere) return `${actorKind(member.kind).label[reader]} · ${facts}`;
  return (
    <>
      <select
        data-kind
        aria-label={messages.kind}
        className={styles.choice}
        aria-invalid={isAsked ? true : undefined}
        value={member.isKindOpen === true ? "" : member.kind}
        onChange={({ target }) => {
          const kind = actorKinds.find(({ id }) => id === target.value);
          if (kind !== undefined) onChange({ kind: kind.id });
        }}
      >
        {member.isKindOpen === true ? <option value="">{messages.whatKind}</option> : null}
        {actorKinds.map(({ id, label }) => (
          <option key={id} value={id}>
            {label[reader]}
          </option>
        ))}
      </select>
      <span>{facts}</span>
      {speaksForOthers(member.kind) ? (
        <SpeaksFor
          principal={principal}
          principals={principals}
          onChange={onChange}
          isAsked={member.isPrincipalOpen === true && member.isLikely && principal === undefined}
        />
      ) : null}
    </>
  );
}

type SpeaksForProps = Pick<Props, "principals" | "onChange"> & {
  readonly principal: CastPrincipal | undefined;
  /** Whether nobody has said yet for whom it speaks. */
  readonly isAsked: boolean;
};

/** No key of a member and no id of an actor. */
const OPEN = "?";

function SpeaksFor({ principal, principals, onChange, isAsked }: SpeaksForProps) {
  const messages = useMessages(walkMessages);
  const language = useLanguage();
  const actors = useSelect((state) => state.graph.actors);
  // Many rows times many names: the list is there once it is wanted.
  const [isWanted, setWanted] = useState(false);
  const listed = isWanted ? principals() : principal === undefined ? [] : [principal];
  return (
    <label className={styles.speaksFor}>
      {messages.speaksFor}
      <select
        data-speaks-for
        className={styles.choice}
        aria-invalid={isAsked ? true : undefined}
        value={principal?.value ?? (isAsked ? OPEN : "")}
        onPointerEnter={() => setWanted(true)}
        onFocus={() => setWanted(true)}
        onChange={({ target }) => onChange({ speaksFor: target.value })}
      >
        {isAsked ? <option value={OPEN}>{messages.forWhom}</option> : null}
        <option value="">{messages.nobody}</option>
        {listed.map((one) => (
          <option key={one.value} value={one.value}>
            {principalName(one, actors, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
