import type { ScreenId } from "../../core/link/view";
import { screens } from "../../core/link/view";
import { lazyComponent } from "../kit/lazyComponent";
import { PanelBoundary } from "../kit/PanelBoundary";
import { useLanguage } from "../kit/useMessages";
import styles from "../kit/WholeScreen.module.css";

const StartPlace = lazyComponent(() => import("../dossiers/StartPlace").then((module) => module.StartPlace));
const Report = lazyComponent(() => import("../export/Report").then((module) => module.Report));
const Coding = lazyComponent(() => import("../coding/WalkScreen").then((module) => module.WalkScreen));
const NewDossier = lazyComponent(() => import("../dossiers/NewDossier").then((module) => module.NewDossier));

/** A screen in place of the open dossier: the dossiers of this device, or the making of a new one. */
export function WholeScreen({ screen }: { readonly screen: ScreenId }) {
  const language = useLanguage();
  const name = screens.find(({ id }) => id === screen)?.label[language] ?? "";
  return (
    <main className={styles.whole}>
      <PanelBoundary key={screen} name={name} language={language}>
        {screen === "new" || screen === "article" ? (
          <NewDossier makes={screen === "new" ? "dossier" : "article"} />
        ) : screen === "report" ? (
          <Report />
        ) : screen === "coding" ? (
          <Coding />
        ) : (
          <StartPlace />
        )}
      </PanelBoundary>
    </main>
  );
}
