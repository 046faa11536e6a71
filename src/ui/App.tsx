import { useRef } from "react";
import { screens } from "../core/view";
import styles from "./App.module.css";
import { CodebookDialog } from "./controls/CodebookDialog";
import { ExportPlace } from "./controls/ExportPlace";
import { Header } from "./controls/Header";
import { LiveRegion } from "./controls/LiveRegion";
import { useWalkingKeys } from "./evidence/useWalkingKeys";
import { MapColumn } from "./MapColumn";
import { MapProvider } from "./map/MapProvider";
import { BothPanels, TabbedPanels } from "./Panels";
import type { DialogHandle } from "./popover/Dialog";
import { Sheet } from "./Sheet";
import { UpdateNotice } from "./UpdateNotice";
import { useEscape } from "./useEscape";
import { type LayoutKind, useLayoutKind } from "./useLayoutKind";
import { useSelect } from "./useStore";
import { WholeScreen } from "./WholeScreen";

type Props = { readonly kind: LayoutKind; readonly onCodebook: () => void };

/** The open dossier: who is in the story on one side, the sentences that prove it on the other. */
function OpenDossier({ kind, onCodebook }: Props) {
  return (
    <>
      <MapColumn kind={kind} />
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
    </>
  );
}

/** The page. */
export function App() {
  const kind = useLayoutKind();
  const reading = useSelect((state) => state.view.reading);
  const screen = useSelect((state) => state.view.screen);
  // A page that carries one dossier has no other place to go.
  const isAlone = useSelect((state) => state.keeping.kind === "carried");
  const isWhole = !isAlone && screens.some(({ id, whole }) => whole && id === screen);
  const sheet = useSelect((state) => state.sheet);
  const codebook = useRef<HTMLDialogElement>(null);
  const onCodebook = () => codebook.current?.showModal();
  useEscape();
  useWalkingKeys();
  const exporting = useRef<DialogHandle>(null);
  return (
    <div className={styles.app} data-kind={kind} data-reading={reading} data-sheet={sheet}>
      <Header onCodebook={onCodebook} onExport={() => exporting.current?.showModal()} />
      <MapProvider>
        {isWhole ? <WholeScreen screen={screen} /> : <OpenDossier kind={kind} onCodebook={onCodebook} />}
        <ExportPlace ref={exporting} />
      </MapProvider>
      <LiveRegion />
      <UpdateNotice />
      <CodebookDialog ref={codebook} />
    </div>
  );
}
