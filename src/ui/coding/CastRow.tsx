import { actorKind } from "../../core/actorKinds";
import type { CastMember } from "../../core/coding/castOf";
import type { DocumentCast } from "../../core/coding/dossierCast";
import { directionOf } from "../../core/language";
import { ActorShape } from "../kit/ActorShape";
import { useLanguage, useMessages } from "../kit/useMessages";
import { isolate } from "../messages/naming";
import { walkMessages } from "../messages/walk";
import styles from "./walk.module.css";

/** A member of a cast in its place. */
type CastEntry = DocumentCast & { readonly member: CastMember; readonly index: number };

type Props = {
  readonly row: CastEntry;
  readonly isFirst: boolean;
  readonly others: readonly CastEntry[];
  readonly onChange: (part: Partial<CastMember>) => void;
  /** It is the same as the member at this place. */
  readonly onSame: (into: number) => void;
};

/** One name of the text: whether it is an actor, what it is called, who else it is, and the first sentence that names it. */
export function CastRow({ row, isFirst, others, onChange, onSame }: Props) {
  const messages = useMessages(walkMessages);
  const reader = useLanguage();
  const { member, document, cast } = row;
  const { language } = document;
  const direction = directionOf(language);
  const { start, end } = member.sentence;
  const principal = member.speaksFor === undefined ? undefined : cast[member.speaksFor];
  const facts = [
    actorKind(member.kind).label[reader],
    messages.mentions(member.mentions.length),
    ...(principal === undefined ? [] : [messages.speaksFor(isolate(principal.name))]),
    ...(member.isUnnamed === true ? [messages.unnamed] : []),
  ];
  if (member.mentions.length === 0) return null;
  return (
    <li className={styles.member} data-member="" data-ticked={member.isLikely}>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/noAutofocus: the list is the whole screen, and its keys begin here
        autoFocus={isFirst}
        checked={member.isLikely}
        aria-label={messages.isActor(isolate(member.name))}
        onChange={({ target }) => onChange({ isLikely: target.checked })}
      />
      <ActorShape shape={actorKind(member.kind).shape} />
      <input
        type="text"
        className={styles.name}
        aria-label={messages.name}
        lang={language}
        dir={direction}
        value={member.name}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <span className={styles.facts}>{facts.join(" · ")}</span>
      {others.length === 0 ? null : (
        <select
          className={styles.same}
          aria-label={messages.sameAs}
          value=""
          onChange={({ target }) => onSame(Number(target.value))}
        >
          <option value="" disabled>
            {messages.sameAs} …
          </option>
          {others.map((other) => (
            <option key={other.index} value={other.index}>
              {other.member.name}
            </option>
          ))}
        </select>
      )}
      <blockquote className={styles.sentence} lang={language} dir={direction}>
        {(document.texts[language] ?? "").slice(start, end)}
      </blockquote>
    </li>
  );
}
