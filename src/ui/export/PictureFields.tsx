import { localise } from "../../core/dossier/language";
import { pictureFormats } from "../../core/export/picture";
import { exportMessages } from "../../words/export";
import { Field } from "../kit/Field";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import type { PictureSetting } from "./drawMap";
import styles from "./export.module.css";
import { RadioGroup } from "./RadioGroup";

/** A wide picture with the dossier's title and no words of its maker's. */
export const plainSetting: PictureSetting = { format: "wide", title: "", note: "", credit: "" };

type Props = {
  readonly setting: PictureSetting;
  readonly onChange: (setting: PictureSetting) => void;
};

/** What its maker decides of a picture: its format, title, a note and who made it. */
export function PictureFields({ setting, onChange }: Props) {
  const language = useLanguage();
  const messages = useMessages(exportMessages);
  const dossier = useSelect((state) => state.graph.dossier);
  const title = localise(dossier.title, language, dossier.documents[0]?.language).text;
  return (
    <>
      <RadioGroup
        legend={messages.format}
        options={pictureFormats.map(({ id, label }) => ({ id, label: label[language] }))}
        value={setting.format}
        onChange={(format) => onChange({ ...setting, format })}
      />
      <div className={styles.words}>
        {(["title", "note", "credit"] as const).map((part) => (
          <Field key={part} label={messages.own[part]}>
            {({ id }) => (
              <input
                id={id}
                type="text"
                dir="auto"
                className={styles.own}
                value={setting[part]}
                placeholder={part === "title" ? title : undefined}
                onChange={(event) => onChange({ ...setting, [part]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}
