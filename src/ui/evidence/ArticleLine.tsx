import type { DocumentId } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import { formatDate } from "../../words/dates";
import { Dotted } from "../kit/Dotted";
import { LocalText } from "../kit/LocalText";
import { useLanguage } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./selected.module.css";

/** Which article passages come from: its title, source and date. */
export function ArticleLine({ document: id }: { readonly document: DocumentId }) {
  const language = useLanguage();
  const document = useSelect((state) => state.graph.documents.get(id));
  if (document === undefined) return null;
  const title = localise(document.title, language, document.language);
  return (
    <p className={styles.article}>
      <Dotted>
        <LocalText lang={title.language} className={styles.articleTitle}>
          {title.text}
        </LocalText>
        {document.publisher === undefined ? null : <bdi>{document.publisher}</bdi>}
        {document.published === undefined ? null : (
          <time dateTime={document.published}>{formatDate(document.published, language)}</time>
        )}
      </Dotted>
    </p>
  );
}
