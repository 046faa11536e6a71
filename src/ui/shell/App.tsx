import { memo, type ReactNode, useCallback, useRef } from "react";
import { screens } from "../../core/link/view";
import { selectReading } from "../../state/selectedEvidence";
import { clearSelection } from "../../state/selecting";
import { LazyImportQueue } from "../dossiers/LazyImportQueue";
import { SaveStatusNotice } from "../dossiers/SaveStatus";
import { useLetterKeys } from "../evidence/useLetterKeys";
import { ExportPlace } from "../export/ExportPlace";
import styles from "../kit/App.module.css";
import type { DialogHandle } from "../kit/Dialog";
import type { LayoutKind } from "../kit/layoutKind";
import { lazyComponent } from "../kit/lazyComponent";
import { useKeys } from "../kit/useKeys";
import { useLayoutKind } from "../kit/useMedia";
import { useSelect, useUpdate } from "../kit/useStore";
import { MapProvider } from "../map/MapProvider";
import { CodebookDialog } from "./CodebookDialog";
import { Header } from "./Header";
import { LiveRegion } from "./LiveRegion";
import { MapColumn } from "./MapColumn";
import { PanelArea } from "./PanelArea";
import { Panels } from "./Panels";
import { useScrollRestoration } from "./useScrollRestoration";

/** Not part of the first picture. */
const WholeScreen = lazyComponent(() => import("./WholeScreen").then((module) => module.WholeScreen));

type Props = { readonly kind: LayoutKind; readonly onCodebook: () => void };

/** What all stands on. It knows alone how far the sheet is drawn and what is read: nothing on it has to hear of that. */
function AppShell({ kind, children }: { readonly kind: LayoutKind; readonly children: ReactNode }) {
  const reading = useSelect(selectReading);
  const screen = useSelect((state) => state.view.screen);
  const sheet = useSelect((state) => state.sheet);
  const isCoding = useSelect((state) => state.coding.draft !== undefined);
  const root = useRef<HTMLDivElement>(null);
  useScrollRestoration(root, kind);
  return (
    <div
      ref={root}
      className={styles.app}
      data-kind={kind}
      data-reading={reading}
      data-screen={screen}
      data-sheet={sheet}
      data-coding={isCoding}
    >
      {children}
    </div>
  );
}

/** The open dossier: who is in the story on one side, the sentences that prove it on the other. */
const OpenDossier = memo(function OpenDossier({ kind, onCodebook }: Props) {
  return (
    <>
      <MapColumn kind={kind} />
      <PanelArea kind={kind}>
        <Panels kind={kind} onCodebook={onCodebook} />
      </PanelArea>
    </>
  );
});

/** The page. */
export function App() {
  const kind = useLayoutKind();
  const screen = useSelect((state) => state.view.screen);
  // A page that carries one dossier has no other place to go.
  const isAlone = useSelect((state) => state.saveStatus.kind === "carried");
  const isWhole = !isAlone && screens.some(({ id, whole }) => whole && id === screen);
  const codebook = useRef<HTMLDialogElement>(null);
  const onCodebook = useCallback(() => codebook.current?.showModal(), []);
  const update = useUpdate();
  const deselect = () => {
    update(clearSelection);
    // What the browser does of itself stays as it is.
    return false;
  };
  useKeys([{ keys: "Escape", run: deselect }], "page");
  useLetterKeys();
  const exporting = useRef<DialogHandle>(null);
  const onExport = useCallback(() => exporting.current?.showModal(), []);
  return (
    <AppShell kind={kind}>
      <div className={styles.top}>
        <Header onCodebook={onCodebook} onExport={onExport} />
        <SaveStatusNotice />
      </div>
      <MapProvider>
        {isWhole ? <WholeScreen screen={screen} /> : <OpenDossier kind={kind} onCodebook={onCodebook} />}
        <ExportPlace ref={exporting} />
      </MapProvider>
      <LazyImportQueue />
      <LiveRegion />
      <UpdateNotice />
      <CodebookDialog ref={codebook} />
    </AppShell>
  );
}

const UpdateBar = lazyComponent(() => import("./UpdateBar").then((module) => module.UpdateBar));

/** A newer version of the program is there, or has come. */
function UpdateNotice() {
  const state = useSelect((now) => now.update);
  return <div role="status">{state === "none" ? null : <UpdateBar state={state} />}</div>;
}
