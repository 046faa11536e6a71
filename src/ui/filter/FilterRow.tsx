import { memo } from "react";
import { actorName, speakerName } from "../../core/grammar/naming";
import { countActors } from "../../core/graph/filter";
import { controlMessages } from "../../words/controls";
import { DownIcon } from "../kit/icons";
import { lazyComponent } from "../kit/lazyComponent";
import { Popover } from "../kit/Popover";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./filters.module.css";

const ActorChoices = lazyComponent(() => import("./ActorChoices").then((module) => module.ActorChoices));
const SpeakerChoices = lazyComponent(() =>
  import("./SpeakerChoices").then((module) => module.SpeakerChoices),
);
const MapReading = lazyComponent(() => import("./MapReading").then((module) => module.MapReading));

/** What else can be filtered besides types and states; and what shapes and sizes stand for. */
export const FilterRow = memo(function FilterRow() {
  return (
    <div className={styles.row}>
      <SpeakerFilter />
      <ActorFilter />
      <ReadingFacet />
    </div>
  );
});

function SpeakerFilter() {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const actors = useSelect((state) => state.graph.actors);
  const speakers = useSelect((state) => state.view.filter.speakers);
  const names = speakers.map((id) => speakerName(actors, id, language));
  const chosen = names.length === 0 ? messages.everyone : messages.first(names[0] ?? "", names.length - 1);
  return (
    <Popover
      trigger={<Facet name={messages.saidBy} chosen={chosen} />}
      triggerClassName={styles.facet}
      label={messages.whoSays}
    >
      <SpeakerChoices />
    </Popover>
  );
}

function ActorFilter() {
  const language = useLanguage();
  const messages = useMessages(controlMessages);
  const graph = useSelect((state) => state.graph);
  const actors = useSelect((state) => state.view.filter.actors);
  const names = actors.map((id) => actorName(graph.actors, id, language));
  const chosen =
    names.length === 0
      ? messages.allActors(countActors(graph))
      : messages.first(names[0] ?? "", names.length - 1);
  return (
    <Popover
      trigger={<Facet name={messages.actors} chosen={chosen} />}
      triggerClassName={styles.facet}
      label={messages.actors}
    >
      <ActorChoices />
    </Popover>
  );
}

function ReadingFacet() {
  const messages = useMessages(controlMessages);
  return (
    <Popover
      trigger={
        <>
          {messages.reading} <DownIcon />
        </>
      }
      triggerClassName={styles.facet}
      label={messages.reading}
    >
      <MapReading />
    </Popover>
  );
}

function Facet({ name, chosen }: { readonly name: string; readonly chosen: string }) {
  return (
    <>
      {name} <bdi className={styles.chosen}>{chosen}</bdi>
      <DownIcon />
    </>
  );
}
