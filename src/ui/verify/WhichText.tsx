import { useId } from "react";
import type { SourceDocument } from "../../core/dossier/dossier";
import { languageName, localise } from "../../core/dossier/language";
import { replacingMessages } from "../../words/replacing";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import type { TextReplacement } from "./ReplaceDialog";
import styles from "./replacing.module.css";

type Props = {
  readonly document: SourceDocument;
  readonly language: string;
  readonly onChange: (part: Partial<TextReplacement>) => void;
};

/** Of several documents, and of original and translations, the one to be replaced; or a translation that is none of them. */
export function WhichText({ document, language, onChange }: Props) {
  const messages = useMessages(replacingMessages);
  const reader = useLanguage();
  const documents = useSelect((state) => state.graph.dossier.documents);
  const choices = documents.flatMap((each) =>
    [...Object.keys(each.texts), ""].map((tag) => {
      const name = languageName(tag === "" ? each.language : tag, reader);
      const isOriginal = tag === each.language;
      const what =
        tag === "" ? messages.another : isOriginal ? messages.original(name) : messages.translation(name);
      const title = localise(each.title, reader, each.language).text;
      return { document: each.id, language: tag, label: documents.length > 1 ? `${title} · ${what}` : what };
    }),
  );
  const id = useId();
  const tag = Object.hasOwn(document.texts, language) ? language : "";
  const chosen = choices.findIndex((each) => each.document === document.id && each.language === tag);
  return (
    <div className={styles.which}>
      <label htmlFor={id} className={styles.label}>
        {messages.document}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen}
        onChange={({ target }) => {
          const choice = choices[Number(target.value)];
          if (choice !== undefined)
            onChange({ document: choice.document, language: choice.language, isChosen: false });
        }}
      >
        {choices.map(({ document: own, language: tag, label }, index) => (
          <option key={`${own} ${tag}`} value={index}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
