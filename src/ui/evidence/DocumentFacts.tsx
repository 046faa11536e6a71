import type { SourceDocument } from "../../core/dossier/dossier";
import { directionOf, languageName, localise } from "../../core/dossier/language";
import { formatDate } from "../../words/dates";
import { evidenceMessages } from "../../words/evidence";
import { Listed } from "../kit/Names";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./evidence.module.css";
import { Fact } from "./Fact";

/** What is known of a source; what is not, is left out. */
export function DocumentFacts({ document }: { readonly document: SourceDocument }) {
  const language = useLanguage();
  const messages = useMessages(evidenceMessages);
  const title = localise(document.title, document.language);
  const translations = Object.keys(document.texts).filter((tag) => tag !== document.language);
  const note = document.note === undefined ? undefined : localise(document.note, language, document.language);
  return (
    <section className={styles.source}>
      <dl className={styles.details}>
        <Fact name={messages.source}>
          <cite lang={title.language} dir={directionOf(title.language)}>
            {title.text}
          </cite>
        </Fact>
        <Fact name={messages.language}>{languageName(document.language, language)}</Fact>
        {translations.length === 0 ? null : (
          <Fact name={messages.translations}>
            <Listed items={translations.map((tag) => languageName(tag, language))} />
          </Fact>
        )}
        {document.publisher === undefined ? null : (
          <Fact name={messages.publisher}>
            <bdi>{document.publisher}</bdi>
          </Fact>
        )}
        {document.published === undefined ? null : (
          <Fact name={messages.published}>
            <time dateTime={document.published}>{formatDate(document.published, language)}</time>
          </Fact>
        )}
        {document.url === undefined ? null : (
          <Fact name={messages.address}>
            <Address url={document.url} />
          </Fact>
        )}
      </dl>
      {note === undefined ? null : (
        <p className={styles.facts} lang={note.language} dir={directionOf(note.language)}>
          {note.text}
        </p>
      )}
    </section>
  );
}

/** A way to the source, where its address is one of the web's; any other is shown as the characters it is. */
function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//i.test(url)) return <bdi>{url}</bdi>;
  return (
    <a className={styles.link} href={url} target="_blank" rel="noreferrer" dir="ltr">
      {url}
    </a>
  );
}
