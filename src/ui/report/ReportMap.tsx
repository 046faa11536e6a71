import { useEffect, useState, useSyncExternalStore } from "react";
import { drawMapSvg } from "../export/drawMap";
import { useMap } from "../map/MapProvider";
import { reportMessages } from "../messages/report";
import { useLanguage, useMessages } from "../messages/useMessages";
import { useSelect, useServices } from "../useStore";
import styles from "./report.module.css";

/** Tall: on upright paper the small type of a wide picture is 6.5 pt, of this one 9. */
const setting = { format: "tall", title: "", note: "", credit: "" } as const;

/** The map as it is arranged now, redrawn for paper with title, key and sources. */
export function ReportMap() {
  const messages = useMessages(reportMessages);
  const language = useLanguage();
  const graph = useSelect((state) => state.graph);
  const filter = useSelect((state) => state.view.filter);
  const { pictures } = useServices();
  const { arrangement } = useMap();
  const positions = useSyncExternalStore(arrangement.subscribe, arrangement.positions);
  const [address, setAddress] = useState<string>();

  useEffect(() => {
    if (positions === undefined) return;
    let isOver = false;
    let made: string | undefined;
    const draw = async () => {
      const drawn = { graph, filter, language, theme: "paper", positions, pictures, setting } as const;
      const picture = await drawMapSvg(drawn);
      if (isOver) return;
      made = URL.createObjectURL(picture);
      setAddress(made);
    };
    void draw();
    return () => {
      isOver = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [graph, filter, language, positions, pictures]);

  return (
    <figure className={styles.map}>
      {address === undefined ? (
        <p role="status">{messages.drawing}</p>
      ) : (
        <img src={address} alt={messages.mapAlt} />
      )}
    </figure>
  );
}
