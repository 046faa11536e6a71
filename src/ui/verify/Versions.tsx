import type { SourceDocument } from "../../core/dossier/dossier";
import { directionOf, languageName } from "../../core/dossier/language";
import { formatDate } from "../../words/dates";
import { replacingMessages } from "../../words/replacing";
import { useLanguage, useMessages } from "../kit/useMessages";

import styles from "./replacing.module.css";

/** The texts that stood here before, the latest first. */
export function Versions({ document }: { readonly document: SourceDocument }) {
  const messages = useMessages(replacingMessages);
  const language = useLanguage();
  const versions = document.versions ?? [];
  if (versions.length === 0) return null;
  return (
    <section>
      <h3 className={styles.label}>{messages.versions}</h3>
      {versions.toReversed().map(({ replaced, texts }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: versions are only ever added at the end
        <details key={versions.length - index} className={styles.version}>
          <summary>{messages.version(formatDate(replaced, language))}</summary>
          {Object.entries(texts).map(([tag, text]) => (
            <div key={tag}>
              <p className={styles.aside}>{languageName(tag, language)}</p>
              <p className={styles.old} lang={tag} dir={directionOf(tag)}>
                {text}
              </p>
            </div>
          ))}
        </details>
      ))}
    </section>
  );
}
