import { useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { reportMessages } from "../../words/report";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { useMap } from "../map/MapProvider";
import { drawMapInPage } from "./drawMap";
import styles from "./report.module.css";

/** Tall: on upright paper the small type of a wide picture is 6.5 pt, of this one 9. */
const setting = { format: "tall", title: "", note: "", credit: "" } as const;

/**
 * The map as it is arranged now, redrawn for paper with title, key and sources. It is a part of the page and no image file:
 * WebKit draws an image before the faces in it are there, and leaves all its words out.
 */
export function ReportMap() {
  const messages = useMessages(reportMessages);
  const language = useLanguage();
  const graph = useSelect((state) => state.graph);
  const filter = useSelect((state) => state.view.filter);
  const { arrangement } = useMap();
  const positions = useSyncExternalStore(arrangement.subscribe, arrangement.positions);
  const picture = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (positions === undefined) return;
    picture.current?.replaceChildren(
      drawMapInPage({ graph, filter, language, theme: "paper", positions, setting }),
    );
  }, [graph, filter, language, positions]);

  return (
    <figure className={styles.map}>
      {positions === undefined ? (
        <p role="status">{messages.drawing}</p>
      ) : (
        <div ref={picture} role="img" aria-label={messages.mapAlt} />
      )}
    </figure>
  );
}
