import { directionOf } from "../../core/dossier/language";
import { type ComparedRun, wordDifferences } from "../../core/quotes/wordDifferences";
import { verificationMessages } from "../../words/verification";
import styles from "./ComparedText.module.css";
import { quotedClass } from "./QuotedText";
import { useMessages } from "./useMessages";

type Props = {
  readonly quoted: string;
  readonly found: string;
  readonly language: string;
  /** What the two are called, if not quote and text. */
  readonly names?: { readonly quoted: string; readonly text: string };
};

/** A quote over what the text has in its place; the words that differ are marked in both. */
export function ComparedText({ quoted, found, language, names }: Props) {
  const messages = useMessages(verificationMessages);
  const compared = wordDifferences(quoted, found);
  const differs = [...compared.one, ...compared.other].some((run) => run.differs);
  return (
    <div className={styles.frame}>
      <dl className={styles.compared}>
        <dt>{names?.quoted ?? messages.quoted}</dt>
        <dd className={quotedClass} lang={language} dir={directionOf(language)}>
          <Runs runs={compared.one} tag="del" />
        </dd>
        <dt>{names?.text ?? messages.text}</dt>
        <dd className={quotedClass} lang={language} dir={directionOf(language)}>
          <Runs runs={compared.other} tag="ins" />
        </dd>
        {differs ? null : <dd className={styles.same}>{messages.sameWords}</dd>}
      </dl>
    </div>
  );
}

function Runs({ runs, tag: Tag }: { readonly runs: readonly ComparedRun[]; readonly tag: "del" | "ins" }) {
  return runs.map(({ text, differs }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
    differs ? <Tag key={index}>{text}</Tag> : <span key={index}>{text}</span>,
  );
}
