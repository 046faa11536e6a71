import { actorKind } from "../../core/codebook/actorKinds";
import type { CastChoice, CastEntry, CastPrincipal } from "../../core/coding/castChoices";
import { directionOf } from "../../core/dossier/language";
import type { Span } from "../../core/text/span";
import { isolate } from "../../words/isolate";
import { walkMessages } from "../../words/walk";
import { ActorShape } from "../kit/ActorShape";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { CastFacts } from "./CastFacts";
import { castName } from "./castName";
import styles from "./walk.module.css";

type Props = {
  readonly entry: CastEntry;
  /** Whether somebody the same is looked for: for this one, or for another. */
  readonly merging: "this" | "another" | undefined;
  /** For whom it can speak. */
  readonly principals: () => readonly CastPrincipal[];
  readonly onChange: (choice: CastChoice) => void;
  readonly onSame: () => void;
  readonly onSeparate: (key: string) => void;
};

/** One name of the text: whether it is an actor, what it is and is called, who else it is, and the first sentence that names it. */
export function CastRow({ entry, merging, principals, onChange, onSame, onSeparate }: Props) {
  const messages = useMessages(walkMessages);
  const { key, member, document, also, isThere } = entry;
  const { language } = document;
  const actors = useSelect((state) => state.graph.actors);
  const name = castName(entry, actors, useLanguage());
  const direction = directionOf(language);
  return (
    <li
      className={styles.member}
      data-member={key}
      data-ticked={member.isLikely || isThere}
      data-merging={merging}
    >
      {/* One that is an actor keeps its place on the way of the arrows. */}
      <input
        type="checkbox"
        checked={member.isLikely || isThere}
        aria-disabled={isThere}
        aria-label={messages.isActor(isolate(name ?? member.name))}
        onChange={({ target }) => {
          if (!isThere) onChange({ isActor: target.checked });
        }}
      />
      <ActorShape shape={actorKind(member.kind).shape} />
      {isThere ? (
        <bdi className={styles.name}>{name ?? member.name}</bdi>
      ) : (
        <input
          type="text"
          className={styles.name}
          aria-label={messages.name}
          lang={language}
          dir={direction}
          defaultValue={member.name}
          onChange={({ target }) => onChange({ name: target.value })}
        />
      )}
      <div className={styles.facts}>
        {name === undefined || name === member.name ? null : (
          <bdi lang={isThere ? language : undefined}>{isThere ? member.name : name}</bdi>
        )}
        <CastFacts entry={entry} principals={principals} onChange={onChange} />
        {also.map((other) => (
          <button
            key={other.key}
            type="button"
            className={styles.also}
            aria-label={messages.separate(isolate(other.name))}
            onClick={() => onSeparate(other.key)}
          >
            = <bdi>{other.name}</bdi> ×
          </button>
        ))}
      </div>
      {isThere && merging === undefined ? null : (
        <button type="button" className={styles.same} aria-pressed={merging === "this"} onClick={onSame}>
          {merging === "another" ? messages.sameAsThis : messages.sameAs} <kbd>M</kbd>
        </button>
      )}
      <blockquote className={styles.sentence} lang={language} dir={direction}>
        <NamedIn
          text={document.texts[language] ?? ""}
          sentence={member.sentence}
          mentions={member.mentions}
        />
      </blockquote>
    </li>
  );
}

type NamedProps = {
  readonly text: string;
  readonly sentence: Span;
  readonly mentions: readonly Span[];
};

/** A sentence with the name in it that it is shown for. */
function NamedIn({ text, sentence, mentions }: NamedProps) {
  const { start, end } = sentence;
  const name = mentions.find((one) => one.start >= start && one.end <= end);
  if (name === undefined) return text.slice(start, end);
  return (
    <>
      {text.slice(start, name.start)}
      <strong>{text.slice(name.start, name.end)}</strong>
      {text.slice(name.end, end)}
    </>
  );
}
