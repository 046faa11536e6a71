import { useRef } from "react";
import styles from "./App.module.css";
import { CodebookDialog } from "./controls/CodebookDialog";
import { Header } from "./controls/Header";
import { LiveRegion } from "./controls/LiveRegion";
import { useWalkingKeys } from "./evidence/useWalkingKeys";
import { MapColumn } from "./MapColumn";
import { MapProvider } from "./map/MapProvider";
import { BothPanels, TabbedPanels } from "./Panels";
import { Sheet } from "./Sheet";
import { useEscape } from "./useEscape";
import { useLayoutKind } from "./useLayoutKind";
import { useSelect } from "./useStore";

/** The page: who is in the story on one side, the sentences that prove it on the other. */
export function App() {
  const kind = useLayoutKind();
  const reading = useSelect((state) => state.view.reading);
  const sheet = useSelect((state) => state.sheet);
  const codebook = useRef<HTMLDialogElement>(null);
  const onCodebook = () => codebook.current?.showModal();
  useEscape();
  useWalkingKeys();
  return (
    <div className={styles.app} data-kind={kind} data-reading={reading} data-sheet={sheet}>
      <Header onCodebook={onCodebook} />
      <MapProvider>
        <MapColumn kind={kind} />
      </MapProvider>
      {kind === "sheet" ? (
        <Sheet>
          <TabbedPanels onCodebook={onCodebook} />
        </Sheet>
      ) : (
        <aside className={styles.panels}>
          {kind === "tabs" ? (
            <TabbedPanels onCodebook={onCodebook} />
          ) : (
            <BothPanels onCodebook={onCodebook} />
          )}
        </aside>
      )}
      <LiveRegion />
      <CodebookDialog ref={codebook} />
    </div>
  );
}
