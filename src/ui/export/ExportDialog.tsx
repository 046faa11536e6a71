import { useState, useSyncExternalStore } from "react";
import { pictureFormat } from "../../core/export/picture";
import { isFiltering, noFilter } from "../../core/graph/filter";
import { clearFilter } from "../../state/filtering";
import { selectAllLines, selectLines } from "../../state/shownTies";
import { showScreen } from "../../state/viewing";
import { controlMessages } from "../../words/controls";
import { exportMessages } from "../../words/export";
import { filterWords } from "../kit/filterWords";
import { useMedia } from "../kit/useMedia";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useServices, useUpdate } from "../kit/useStore";
import { useMap } from "../map/MapProvider";
import { ChoiceRow } from "./ChoiceRow";
import type { PictureSetting } from "./drawMap";
import styles from "./export.module.css";
import { type ExportChoice, type ExportContext, exportChoices } from "./exportChoices";
import { PictureFields, plainSetting } from "./PictureFields";
import { RadioGroup } from "./RadioGroup";
import type { PictureTheme } from "./readColours";
import { useExport } from "./useExport";

const groups = ["picture", "page", "data"] as const satisfies readonly ExportChoice["group"][];
const scales = [1, 2, 3, 4] as const;

/** Everything that can be taken along, what each is good for, and what of the dossier is taken. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const update = useUpdate();
  const messages = useMessages(exportMessages);
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  const seen = useSelect((state) => state.view.theme);
  const isDark = seen === "dark" || (seen === "system" && isSystemDark);
  const filter = useSelect((state) => state.view.filter);
  const [theme, setTheme] = useState<PictureTheme>(isDark ? "dark" : "light");
  const [setting, setSetting] = useState<PictureSetting>(plainSetting);
  const [scale, setScale] = useState<number>(2);
  const [taken, setTaken] = useState<"filtered" | "everything">("filtered");
  const graph = useSelect((state) => state.graph);
  const language = useLanguage();
  const services = useServices();
  const { arrangement } = useMap();
  const pins = useSelect((state) => state.view.pins);
  const positions = useSyncExternalStore(arrangement.subscribe, arrangement.positions);
  const { progress, start } = useExport();
  const context: ExportContext = {
    graph,
    filter: taken === "filtered" ? filter : noFilter,
    language,
    theme,
    setting,
    scale,
    positions,
    pins,
    services,
    openReport: () => {
      if (taken === "everything") update(clearFilter);
      update(showScreen("report"));
      onClose();
    },
  };
  return (
    <div className={styles.body}>
      {isFiltering(filter) ? <TakenChoice value={taken} onChange={setTaken} /> : null}
      {groups.map((group) => {
        const choices = exportChoices.filter((choice) => choice.group === group);
        if (choices.length === 0) return null;
        return (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{messages.groups[group]}</h3>
            {group === "picture" ? (
              <div className={styles.settings}>
                <PictureFields setting={setting} onChange={setSetting} />
                <RadioGroup
                  legend={messages.colours}
                  options={(["light", "dark"] as const).map((id) => ({ id, label: messages.themes[id] }))}
                  value={theme}
                  onChange={setTheme}
                />
                <RadioGroup
                  legend={messages.size}
                  options={scales.map((id) => ({
                    id,
                    label: messages.wide(pictureFormat(setting.format).width * id),
                  }))}
                  value={scale}
                  onChange={setScale}
                />
              </div>
            ) : null}
            <ul>
              {choices.map((choice) => (
                <ChoiceRow
                  key={choice.id}
                  choice={choice}
                  whole={isFiltering(context.filter) && !choice.filterable}
                  waiting={choice.drawn && positions === undefined}
                  progress={progress}
                  onAct={() => start(choice, context)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

type TakenProps = {
  readonly value: "filtered" | "everything";
  readonly onChange: (value: "filtered" | "everything") => void;
};

function TakenChoice({ value, onChange }: TakenProps) {
  const language = useLanguage();
  const messages = useMessages(exportMessages);
  const filter = useSelect((state) => state.view.filter);
  const graph = useSelect((state) => state.graph);
  const all = useSelect((state) => selectAllLines(state).length);
  const shown = useSelect((state) => selectLines(state).length);
  const words = controlMessages[language].shown(shown, all, filterWords(filter, graph, language));
  return (
    <RadioGroup
      stacked
      legend={messages.taken}
      options={[
        { id: "filtered", label: messages.filtered(words) },
        { id: "everything", label: messages.everything(all) },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
