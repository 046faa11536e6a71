import type { ReactNode } from "react";
import { directionOf } from "../../core/dossier/language";

type Props = {
  /** A BCP 47 tag; where it is not known, the words tell their direction. */
  readonly lang: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Words of a dossier in their own language and its direction, whatever script their first word is in. */
export function LocalText({ lang, className, children }: Props) {
  return (
    <bdi lang={lang} dir={lang === undefined ? undefined : directionOf(lang)} className={className}>
      {children}
    </bdi>
  );
}
