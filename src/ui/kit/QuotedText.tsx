import type { ReactNode } from "react";
import { directionOf } from "../../core/dossier/language";
import styles from "./QuotedText.module.css";

type Props = { readonly language: string; readonly children: ReactNode };

/** Shows words of a text, in their own direction and size. */
export function QuotedText({ language, children }: Props) {
  return (
    <p className={styles.quoted} lang={language} dir={directionOf(language)}>
      {children}
    </p>
  );
}

/** The look of such words where they are no paragraph. */
export const quotedClass = styles.quoted;
