import { memo } from "react";
import { actorKind } from "../../core/codebook/actorKinds";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import { actorName } from "../../core/grammar/naming";
import type { Attention } from "../../core/scene/createScene";
import { type Frame, metricsOf } from "../../core/scene/frame";
import type { NameSetting } from "../../core/scene/nameSetting";
import { middleToBaseline, nameLeading, setName } from "../../core/scene/names";
import { selectLineCounts, selectShownActors } from "../../state/shownTies";
import { mapMessages } from "../../words/map";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./marks.module.css";
import { actorKey, pinKey } from "./roving";

/**
 * Actors, each that is a side of some tie, in the order in which they are drawn; and the pins of those that stay where they
 * were put.
 */
export const ActorMarks = memo(function ActorMarks({
  actors,
  selected,
  start,
  frame,
  settings,
}: {
  readonly actors: readonly Actor[];
  readonly selected: Attention["selectedActor"];
  readonly start: string | undefined;
  readonly frame: Frame;
  /** Names as they are set; those that are not there are under their shapes. */
  readonly settings?: ReadonlyMap<ActorId, NameSetting>;
}) {
  const graph = useSelect((state) => state.graph);
  const amounts = useSelect(selectLineCounts);
  const shown = useSelect(selectShownActors);
  const pins = useSelect((state) => state.view.pins);
  const language = useLanguage();
  const messages = useMessages(mapMessages);
  const limit = metricsOf(frame, graph.sides.length).nameWidth;
  const pinned = graph.sides.filter(({ id }) => shown.has(id) && Object.hasOwn(pins, id));
  return (
    <>
      {actors.map(({ id, kind, name }) => {
        const drawn = localise(name, language);
        return (
          <ActorMark
            key={id}
            actor={id}
            label={messages.actor(
              drawn.text,
              actorKind(kind).label[language],
              amounts.get(id) ?? 0,
              Object.hasOwn(pins, id),
            )}
            name={(settings?.get(id) ?? setName(drawn.text, limit)).lines.join("\n")}
            language={drawn.language}
            pressed={id === selected}
            entry={actorKey(id) === start}
          />
        );
      })}
      {pinned.map(({ id }) => (
        <PinMark
          key={id}
          actor={id}
          label={messages.unpin(actorName(graph.actors, id, language))}
          entry={pinKey(id) === start}
        />
      ))}
    </>
  );
});

type Props = { readonly actor: ActorId; readonly label: string; readonly entry: boolean };

/** The pin of an actor that stays where it was put; pressing it lets the actor go. */
const PinMark = memo(function PinMark({ actor, label, entry }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not exist inside a drawing
    <g
      role="button"
      className={styles.pin}
      data-pin={actor}
      data-key={pinKey(actor)}
      tabIndex={entry ? 0 : -1}
      aria-label={label}
    >
      <circle className={styles.pinTarget} r={12} />
      <path
        className={styles.pinGlyph}
        d="M-4.2-6.6H4.2V-4.9H3.2L3.6-1.2 4.9-.1V1.4H.75V7H-.75V1.4H-4.9V-.1L-3.6-1.2-3.2-4.9H-4.2Z"
      />
    </g>
  );
});

type ActorMarkProps = {
  readonly actor: ActorId;
  readonly label: string;
  /** The name as it is set, a line each, and the language it is in. */
  readonly name: string;
  readonly language: string;
  readonly pressed: boolean;
  readonly entry: boolean;
};

/** An actor: its outline, and its name inside or under it. */
const ActorMark = memo(function ActorMark({ actor, label, name, language, pressed, entry }: ActorMarkProps) {
  const lines = name.split("\n");
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button does not exist inside a drawing
    <g
      role="button"
      className={styles.actor}
      data-actor={actor}
      data-key={actorKey(actor)}
      tabIndex={entry ? 0 : -1}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight P"
    >
      <path className={styles.focusRing} data-part="focus-ring" />
      <path className={styles.outline} data-part="outline" />
      <text className={styles.name} data-part="name" lang={language}>
        {lines.map((line, index) => (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name never change places
            key={index}
            x={0}
            dy={`${index === 0 ? middleToBaseline - ((lines.length - 1) / 2) * nameLeading : nameLeading}em`}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
});
