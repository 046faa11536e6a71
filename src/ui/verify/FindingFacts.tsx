import { Fragment, type ReactNode } from "react";
import type { ClaimId } from "../../core/dossier/dossier";
import { languageName, localise } from "../../core/dossier/language";
import { actorName } from "../../core/grammar/naming";
import { turnedIn } from "../../core/quotes/location";
import type { Finding } from "../../core/verification/finding";
import { formatList } from "../../words/counting";
import { verificationMessages } from "../../words/verification";
import { Check } from "../kit/Check";
import { ClaimSummary } from "../kit/ClaimSummary";
import { LocalText } from "../kit/LocalText";
import { Filled } from "../kit/Names";
import { QuotedText } from "../kit/QuotedText";
import { reviewSentence } from "../kit/reviewSentence";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./verification.module.css";

/** Where a finding stands, and what is known of it, in a line; under it the words themselves, if it has any of its own. */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const facts = useFacts(finding);
  const own = useSelect((state) =>
    "document" in finding ? (state.graph.documents.get(finding.document)?.language ?? "") : "",
  );
  return (
    <>
      <p className={styles.facts}>
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one finding never change places
          <Fragment key={index}>
            {index === 0 ? null : " · "}
            {fact}
          </Fragment>
        ))}
      </p>
      {"exact" in finding ? (
        <QuotedText language={"language" in finding ? finding.language : own}>{finding.exact}</QuotedText>
      ) : null}
    </>
  );
}

/** What a claim says, and whom it rests on. */
function Summary({ claim: id }: { readonly claim: ClaimId }) {
  const claim = useSelect((state) => state.graph.dossier.claims.find((one) => one.id === id));
  const actors = useSelect((state) => state.graph.actors);
  return claim === undefined ? <bdi>{id}</bdi> : <ClaimSummary claim={claim} actors={actors} />;
}

function useFacts(finding: Finding): readonly ReactNode[] {
  const messages = useMessages(verificationMessages);
  const language = useLanguage();
  const several = useSelect((state) => state.graph.documents.size > 1);
  const document = useSelect((state) =>
    "document" in finding ? state.graph.documents.get(finding.document) : undefined,
  );
  const actors = useSelect((state) => state.graph.actors);
  const nameOf = (tag: string) => languageName(tag, language);
  const title = document && localise(document.title, language, document.language);
  const source =
    several && title
      ? [
          <LocalText key="source" lang={title.language}>
            {title.text}
          </LocalText>,
        ]
      : [];
  const paragraph = "paragraphNumber" in finding ? [messages.paragraph(finding.paragraphNumber)] : [];
  switch (finding.kind) {
    case "unsupported":
      return [];
    case "verbatim":
      return [
        <span key="original" className={styles.verbatim}>
          <Check /> {messages.original(nameOf(document?.language ?? ""))}
        </span>,
        ...(finding.aids.length === 0 ? [] : [messages.aids(formatList(language, finding.aids.map(nameOf)))]),
        ...source,
        ...paragraph,
      ];
    case "not-coded":
      return [
        messages.mentions(finding.mentions),
        <Filled
          key="form"
          text={messages.writtenAs}
          slots={{ form: <LocalText lang={document?.language}>{finding.form}</LocalText> }}
        />,
        finding.actor === undefined ? messages.notInDossier : messages.inDossier,
        ...source,
        ...paragraph,
      ];
    case "disagreed":
      return finding.reviews.map((review) => reviewSentence(review, language));
    case "disputed":
      return finding.others.map((claim) => (
        <Filled key={claim} text={messages.denies} slots={{ claim: <Summary claim={claim} /> }} />
      ));
    case "repeated":
      return [
        <Filled key="other" text={messages.saysAgain} slots={{ claim: <Summary claim={finding.other} /> }} />,
      ];
    case "speaker-without-side":
      return [
        <Filled
          key="office"
          text={messages.officeNames}
          slots={{ who: <bdi>{actorName(actors, finding.office, language)}</bdi> }}
        />,
      ];
    case "context-differs":
      return [
        finding.language === document?.language
          ? messages.original(nameOf(finding.language))
          : messages.aid(nameOf(finding.language)),
        ...source,
        ...paragraph,
      ];
    case "translation-only":
    case "denied-in-words":
    case "sides-not-named":
    case "paragraph-without-claim":
    case "language-not-checked":
      return [...source, ...paragraph];
    default: {
      const [first] = finding.kind === "ambiguous" ? [] : finding.places;
      return [
        finding.isOriginal
          ? messages.original(nameOf(finding.language))
          : messages.aid(nameOf(finding.language)),
        ...turnedIn(finding.answer).map((kind) => (
          <strong key={kind} className={styles.turned}>
            {messages.turned[kind]}
          </strong>
        )),
        ...source,
        ...(first === undefined ? [] : [messages.paragraph(first.paragraphNumber)]),
      ];
    }
  }
}
