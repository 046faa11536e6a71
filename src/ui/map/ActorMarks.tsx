import { memo } from "react";
import { actorKind } from "../../core/codebook/actorKinds";
import type { Actor, ActorId } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import type { Attention } from "../../core/scene/emphasis";
import { type Frame, metricsOf } from "../../core/scene/frame";
import type { NameSetting } from "../../core/scene/nameSetting";
import { setName } from "../../core/scene/names";
import { selectLineCounts, selectShownActors } from "../../state/selectors";
import { mapMessages } from "../../words/map";
import { actorName } from "../kit/naming";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { ActorMark } from "./ActorMark";
import { PinMark } from "./PinMark";
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
