import type { Panel } from "../state/state";
import { showPanel } from "../state/viewing";
import { ArticlePanel } from "./article/ArticlePanel";
import { ReadingSwitch } from "./article/ReadingSwitch";
import { EvidencePager } from "./evidence/EvidencePager";
import { EvidencePanel } from "./evidence/EvidencePanel";
import { pageMessages } from "./messages/page";
import { useLanguage, useMessages } from "./messages/useMessages";
import { PanelBoundary } from "./PanelBoundary";
import styles from "./Panels.module.css";
import { TabSwitch } from "./tabs/TabSwitch";
import { useSelect, useUpdate } from "./useStore";

type PanelProps = { readonly bare?: boolean; readonly onCodebook: () => void };

/** Evidence and Article, both on the screen. */
export function BothPanels({ onCodebook }: PanelProps) {
  return (
    <>
      <GuardedPanel panel="evidence" onCodebook={onCodebook} />
      <GuardedPanel panel="article" onCodebook={onCodebook} />
    </>
  );
}

/** One of Evidence and Article, chosen by tabs. */
export function TabbedPanels({ onCodebook }: PanelProps) {
  const panel = useSelect((state) => state.panel);
  return (
    <div className={styles.tabbed}>
      <div className={styles.bar}>
        <PanelTabs />
        {panel === "evidence" ? <EvidencePager /> : <ReadingSwitch />}
      </div>
      <GuardedPanel panel={panel} bare onCodebook={onCodebook} />
    </div>
  );
}

function PanelTabs() {
  const chosen = useSelect((state) => state.panel);
  const update = useUpdate();
  const messages = useMessages(pageMessages);
  const tabs: readonly Panel[] = ["evidence", "article"];
  return (
    <TabSwitch
      legend={messages.panels}
      options={tabs.map((id) => ({ id, label: messages[id] }))}
      chosen={chosen}
      onChoose={(panel) => update(showPanel(panel))}
    />
  );
}

function GuardedPanel({ panel, bare = false, onCodebook }: PanelProps & { readonly panel: Panel }) {
  const language = useLanguage();
  const messages = useMessages(pageMessages);
  return (
    <PanelBoundary name={messages[panel]} language={language}>
      {panel === "evidence" ? (
        <EvidencePanel bare={bare} onCodebook={onCodebook} />
      ) : (
        <ArticlePanel bare={bare} />
      )}
    </PanelBoundary>
  );
}
