import { type ReactNode, useState } from "react";
import { localise } from "../../core/dossier/language";
import { selectSelectedActor, selectSelectedTie, selectWeakerState } from "../../state/selectedEvidence";
import type { Panel } from "../../state/state";
import { showPanel } from "../../state/viewing";
import { pageMessages } from "../../words/page";
import { ArticlePanel, useArticleParts } from "../article/ArticlePanel";
import { EvidencePanel, useEvidenceParts } from "../evidence/EvidencePanel";
import { Dotted } from "../kit/Dotted";
import type { LayoutKind } from "../kit/layoutKind";
import { lazyComponent } from "../kit/lazyComponent";
import { PanelBoundary } from "../kit/PanelBoundary";
import { PanelFrame } from "../kit/PanelFrame";
import styles from "../kit/Panels.module.css";
import { TabSwitch } from "../kit/TabSwitch";
import { TieClause, TieStanding } from "../kit/TieClause";
import { claimStanding } from "../kit/tieWords";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";

const panels: readonly Panel[] = ["evidence", "article"];

/** Only where the dossier may be changed, and somebody does. */
const ClaimForm = lazyComponent(
  () => import("../coding/ClaimFormPanel").then((module) => module.ClaimFormPanel),
  ComingForm,
);

type PanelProps = { readonly bare: boolean; readonly onCodebook: () => void };
type Props = { readonly kind: LayoutKind; readonly onCodebook: () => void };

/**
 * Evidence and Article: both on the screen, or one of the two, chosen by tabs. Each is the same element in every
 * arrangement, and one that tabs hide stays as it is: nothing open or entered in it is lost.
 */
export function Panels({ kind, onCodebook }: Props) {
  const shown = useSelect((state) => state.panel);
  const isTabbed = kind === "tabs" || kind === "sheet";
  return (
    <div className={styles.panels} data-tabbed={isTabbed}>
      {isTabbed ? (
        <>
          <div className={styles.bar} data-bar="">
            <PanelTabs />
            <TabbedControls panel={shown} />
          </div>
          <Selected isCovered={shown === "article"} />
        </>
      ) : null}
      {panels.map((panel) => (
        <Slot key={panel} panel={panel} isShown={!isTabbed || panel === shown}>
          <GuardedPanel panel={panel} bare={isTabbed} onCodebook={onCodebook} />
        </Slot>
      ))}
    </div>
  );
}

type SlotProps = { readonly panel: Panel; readonly isShown: boolean; readonly children: ReactNode };

/** The place of a panel. What was never shown is not rendered; what is not shown now is hidden. */
function Slot({ panel, isShown, children }: SlotProps) {
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  return wasShown ? (
    <div className={styles.slot} data-panel={panel} data-shown={isShown}>
      {children}
    </div>
  ) : null;
}

/**
 * What is selected, and the way through its passages, in one line: on a sheet that is down, in the place of the tabs, and
 * over the article, where Evidence does not say it.
 */
function Selected({ isCovered }: { readonly isCovered: boolean }) {
  const evidence = useEvidenceParts();
  const tie = useSelect(selectSelectedTie);
  const actor = useSelect(selectSelectedActor);
  const language = useLanguage();
  const messages = useMessages(pageMessages);
  const weaker = useSelect(selectWeakerState);
  const actors = useSelect((state) => state.graph.actors);
  const here = weaker && claimStanding(weaker, actors, language);
  const isCoding = useSelect((state) => state.coding.draft !== undefined);
  if ((tie === undefined && actor === undefined) || isCoding) return null;
  return (
    <div className={styles.selected} data-bar="" data-covered={isCovered}>
      <p className={styles.sentence}>
        <span className={styles.clause}>
          {tie === undefined ? (
            <bdi>{actor && localise(actor.name, language).text}</bdi>
          ) : (
            <TieClause tie={tie} />
          )}
        </span>
        <span className={styles.standing} data-standing="">
          <Dotted>
            {here === undefined ? null : messages.here(here)}
            {tie !== undefined && (tie.state.hearsay || tie.state.deniedBy.length > 0) ? (
              <TieStanding state={tie.state} isDenialFirst />
            ) : null}
          </Dotted>
        </span>
      </p>
      {evidence === undefined ? null : <evidence.EvidencePager />}
    </div>
  );
}

function PanelTabs() {
  const chosen = useSelect((state) => state.panel);
  const update = useUpdate();
  const messages = useMessages(pageMessages);
  return (
    <TabSwitch
      legend={messages.panels}
      options={panels.map((id) => ({ id, label: messages[id] }))}
      chosen={chosen}
      onChoose={(panel) => update(showPanel(panel))}
    />
  );
}

function GuardedPanel({ panel, bare, onCodebook }: PanelProps & { readonly panel: Panel }) {
  const language = useLanguage();
  const messages = useMessages(pageMessages);
  return (
    <PanelBoundary name={messages[panel]} language={language}>
      {panel === "evidence" ? <Evidence bare={bare} onCodebook={onCodebook} /> : <ArticlePanel bare={bare} />}
    </PanelBoundary>
  );
}

function Evidence({ bare, onCodebook }: PanelProps) {
  const isCoding = useSelect((state) => state.coding.draft !== undefined);
  return isCoding ? <ClaimForm bare={bare} /> : <EvidencePanel bare={bare} onCodebook={onCodebook} />;
}

/** The frame of the form, in its place while it is fetched. */
function ComingForm({ bare }: { readonly bare: boolean }) {
  const messages = useMessages(pageMessages);
  return (
    <PanelFrame title={messages.evidence} bare={bare} controls={null} bodyRef={null}>
      {null}
    </PanelFrame>
  );
}

/** What the panel's own bar would hold, where tabs stand in its place. */
function TabbedControls({ panel }: { readonly panel: Panel }) {
  const evidence = useEvidenceParts();
  const article = useArticleParts();
  const isCoding = useSelect((state) => state.coding.draft !== undefined);
  if (isCoding && panel === "evidence") return null;
  if (panel === "evidence") return evidence === undefined ? null : <evidence.EvidencePager />;
  return article === undefined ? null : <article.ReadingSwitch />;
}
