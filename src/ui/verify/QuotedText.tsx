import { directionOf } from "../../core/dossier/language";
import styles from "./verification.module.css";

type Props = { readonly text: string; readonly language: string };

/** Words of a text, in their own direction and size. */
export function QuotedText({ text, language }: Props) {
  return (
    <p className={styles.quote} lang={language} dir={directionOf(language)}>
      {text}
    </p>
  );
}
