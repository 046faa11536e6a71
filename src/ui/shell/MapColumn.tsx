import { screens } from "../../core/link/view";
import { showScreen } from "../../state/viewing";
import { FilterRow } from "../filter/FilterRow";
import { FiltersButton } from "../filter/FiltersButton";
import filters from "../filter/filters.module.css";
import { Key } from "../filter/Key";
import type { LayoutKind } from "../kit/layoutKind";
import { lazyComponent } from "../kit/lazyComponent";
import styles from "../kit/MapColumn.module.css";
import { PanelBoundary } from "../kit/PanelBoundary";
import { useLanguage } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { MapControls } from "../map/MapControls";
import { MapPanel } from "../map/MapPanel";
import { Headline } from "./Headline";

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

/** Only where something was wrong with the link. */
const NoticeList = lazyComponent(() => import("./NoticeList").then((module) => module.NoticeList));

/** What was wrong with the link that was opened; the rest of it is shown. */
export function Notices() {
  const hasNotices = useSelect((state) => state.notices.length > 0);
  return <div role="status">{hasNotices ? <NoticeList /> : null}</div>;
}

/** On a small screen: goes to the other of map and table. There is no room for more; the menu has all. */
function ScreenLink() {
  const language = useLanguage();
  const shown = useSelect((state) => state.view.screen);
  const update = useUpdate();
  return screens
    .filter(({ id, whole }) => !whole && id !== shown && id !== "verification")
    .map(({ id, label }) => (
      <button key={id} type="button" className={filters.link} onClick={() => update(showScreen(id))}>
        {label[language]}
      </button>
    ));
}
