import type { Dossier } from "../../core/dossier/dossier";
import { directionOf, localise } from "../../core/dossier/language";
import { oncePer } from "../../core/memoise/oncePer";
import type { Finding } from "../../core/verification/finding";
import { LocalText } from "../kit/LocalText";
import { SignDisc } from "../kit/SignDisc";
import { useLanguage } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./verification.module.css";

/** What a finding is about: the claim, the one who is named, or the paragraph's beginning. */
export function FindingTitle({ finding }: { readonly finding: Finding }) {
  const language = useLanguage();
  const claim = useSelect((state) =>
    "claim" in finding ? claimsOf(state.graph.dossier).get(finding.claim) : undefined,
  );
  const document = useSelect((state) =>
    "document" in finding ? state.graph.documents.get(finding.document) : undefined,
  );
  if (finding.kind === "paragraph-without-claim" || finding.kind === "language-not-checked") {
    const own = finding.kind === "language-not-checked" ? finding.language : (document?.language ?? "");
    return (
      <span className={styles.excerpt} lang={own} dir={directionOf(own)}>
        {finding.text}
      </span>
    );
  }
  if (finding.kind === "not-coded" || finding.kind === "speaker-without-side") {
    const name = localise(finding.name, language);
    return (
      <LocalText className={styles.sentence} lang={name.language}>
        {name.text}
      </LocalText>
    );
  }
  if (claim === undefined) return <bdi className={styles.sentence}>{finding.claim}</bdi>;
  const summary = localise(claim.summary, language);
  return (
    <>
      <SignDisc type={claim.type} size={14} />
      <LocalText className={styles.sentence} lang={summary.language}>
        {summary.text}
      </LocalText>
    </>
  );
}

/** By id: thousands of rows ask, whenever anything changes. */
const claimsOf = oncePer(({ claims }: Dossier) => new Map(claims.map((claim) => [claim.id, claim])));
