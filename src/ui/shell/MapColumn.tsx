import { screens } from "../../core/link/view";
import { FilterRow } from "../filter/FilterRow";
import { FiltersButton } from "../filter/FiltersButton";
import { Key } from "../filter/Key";
import type { LayoutKind } from "../kit/layoutKind";
import { lazyComponent } from "../kit/lazyComponent";
import styles from "../kit/MapColumn.module.css";
import { PanelBoundary } from "../kit/PanelBoundary";
import { useLanguage } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { MapControls } from "../map/MapControls";
import { MapPanel } from "../map/MapPanel";
import { Headline } from "./Headline";
import { Notices } from "./Notices";
import { ScreenLink } from "./ScreenLink";

const TieTable = lazyComponent(() => import("../map/TieTable").then((module) => module.TieTable));
const Verification = lazyComponent(() =>
  import("../verify/Verification").then((module) => module.Verification),
);

/** What the map is about, its key and its filters, then the drawing, or the table, in all the room that is left. */
export function MapColumn({ kind }: { readonly kind: LayoutKind }) {
  const isSmall = kind === "sheet" || kind === "flow";
  const screen = useSelect((state) => state.view.screen);
  const isBrief = useSelect((state) => kind === "sheet" && state.view.selection.kind !== "nothing");
  // What is verified is the whole dossier, whatever is filtered.
  const isFiltered = screen !== "verification";
  const language = useLanguage();
  const name = screens.find(({ id }) => id === screen)?.label[language] ?? "";
  return (
    <main className={styles.column}>
      <Notices />
      <div className={styles.headline} data-brief={isBrief}>
        <Headline brief={isBrief} />
      </div>
      {isFiltered ? <Key /> : null}
      <div className={styles.row}>
        {/* Both are there in every arrangement: what is open of the hidden one stays open. */}
        <div className={styles.actions} data-shown={isSmall}>
          {isFiltered ? <FiltersButton /> : null}
          <ScreenLink />
        </div>
        {isFiltered ? (
          <div className={styles.facets} data-shown={!isSmall}>
            <FilterRow />
          </div>
        ) : null}
        {screen === "map" ? <MapControls /> : null}
      </div>
      <PanelBoundary key={screen} name={name} language={language}>
        {screen === "verification" ? <Verification /> : screen === "table" ? <TieTable /> : <MapPanel />}
      </PanelBoundary>
    </main>
  );
}
