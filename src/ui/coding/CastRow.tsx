import { actorKind } from "../../core/codebook/actorKinds";
import type { CastChoice } from "../../core/coding/castChoices";
import type { CastEntry, CastPrincipal } from "../../core/coding/castEntries";
import { directionOf, localise } from "../../core/dossier/language";
import type { KnownActor } from "../../core/names/knownActors";
import type { Span } from "../../core/text/span";
import { isolate } from "../../words/isolate";
import type { LanguageId } from "../../words/languages";
import { walkMessages } from "../../words/walk";
import { ActorShape } from "../kit/ActorShape";
import { announce } from "../kit/announce";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { CastFacts } from "./CastFacts";
import { castName, principalName } from "./castName";
import { SamePicker } from "./SamePicker";
import type { SameCandidates } from "./sameCandidates";
import styles from "./walk.module.css";

type Props = {
  readonly entry: CastEntry;
  /** For whom it can speak. */
  readonly principals: () => readonly CastPrincipal[];
  readonly onChange: (choice: CastChoice) => void;
  /** Whether somebody the same is looked for. */
  readonly isAsked: boolean;
  readonly candidates: () => SameCandidates;
  readonly onAsk: () => void;
  /** It is the same as a member of the cast, by its key, or as an actor, by its id. */
  readonly onSame: (other: string) => void;
  /** Nobody is looked for any more. */
  readonly onLeave: (isByKey: boolean) => void;
  readonly onSeparate: (key: string) => void;
};

/** One name of the text: whether it is an actor, what it is and is called, who else it is, and the first sentence that names it. */
export function CastRow({ entry, principals, onChange, onSeparate, ...same }: Props) {
  const messages = useMessages(walkMessages);
  const { key, value, member, document, also, isThere, likely } = entry;
  const { language } = document;
  const actors = useSelect((state) => state.graph.actors);
  const reader = useLanguage();
  const name = castName(entry, actors, reader);
  const direction = directionOf(language);
  const renamed = isThere ? undefined : renamedWords(member, reader, messages);
  return (
    <li
      className={styles.member}
      data-member={key}
      data-value={value}
      data-ticked={member.isLikely || isThere}
      data-asked={same.isAsked}
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
      {member.isKindOpen === true ? (
        <span aria-hidden="true">?</span>
      ) : (
        <ActorShape shape={actorKind(member.kind).shape} />
      )}
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
          onBlur={() => renamed === undefined || announce(renamed)}
        />
      )}
      <div className={styles.facts}>
        {renamed === undefined ? null : <span className={styles.renamed}>{renamed}</span>}
        {name === undefined || name === member.name || renamed !== undefined ? null : (
          <bdi lang={isThere ? language : undefined}>{isThere ? member.name : name}</bdi>
        )}
        <CastFacts entry={entry} principals={principals} onChange={onChange} />
        {likely === undefined ? null : (
          <button type="button" className={styles.likely} onClick={() => same.onSame(likely.value)}>
            {messages.isIt(isolate(principalName(likely, actors, reader)))} <kbd>Y</kbd>
          </button>
        )}
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
      {isThere ? null : same.isAsked ? (
        <SamePicker
          name={member.name}
          candidates={same.candidates}
          onTake={same.onSame}
          onLeave={same.onLeave}
        />
      ) : (
        <button type="button" className={styles.same} onClick={same.onAsk}>
          {messages.sameAs} <kbd>M</kbd>
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

/** What has become of what is known of one by another name; undefined where it has none. */
function renamedWords(
  { isRenamed, known, unlike }: CastEntry["member"],
  language: LanguageId,
  messages: (typeof walkMessages)["en"],
): string | undefined {
  const nameOf = (one: KnownActor) => isolate(localise(one.name, language).text);
  if (isRenamed !== true) return undefined;
  if (known !== undefined) return messages.knownAs(nameOf(known));
  return unlike && messages.notKnownAs(nameOf(unlike));
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
