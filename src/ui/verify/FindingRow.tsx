import { useRef, useState } from "react";
import type { Dossier } from "../../core/dossier/dossier";
import { directionOf, localise } from "../../core/dossier/language";
import type { PassageId } from "../../core/graph/passages";
import { stateOfClaim } from "../../core/graph/tieState";
import { oncePer } from "../../core/memoise/oncePer";
import type { Finding } from "../../core/verification/finding";
import { goToClaim } from "../../state/goTo";
import { selectActor } from "../../state/selecting";
import type { Change, State } from "../../state/state";
import { seek } from "../../state/viewing";
import { verificationMessages } from "../../words/verification";
import { ClaimSummary } from "../kit/ClaimSummary";
import { ComparedText } from "../kit/ComparedText";
import { LocalText } from "../kit/LocalText";
import { lazyComponent } from "../kit/lazyComponent";
import { QuotedText } from "../kit/QuotedText";
import type { ReviewRow } from "../kit/ReviewList";
import { SignDisc } from "../kit/SignDisc";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";
import { FindingActions } from "./FindingActions";
import { FindingFacts } from "./FindingFacts";
import { gravityOf } from "./listed";
import styles from "./verification.module.css";

const Requote = lazyComponent(() => import("../coding/Requote").then((module) => module.Requote));

type Props = {
  readonly finding: Finding;
  readonly given: ReviewRow;
  readonly canChange: boolean;
};

/** One finding: what it is about, what stands where, and what can be done. Enter goes to the place. */
export function FindingRow({ finding, given: { row, tabIndex }, canChange }: Props) {
  const messages = useMessages(verificationMessages);
  const update = useUpdate();
  const [isRequoting, setRequoting] = useState(false);
  const title = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setRequoting(false);
    title.current?.focus();
  };
  return (
    <li {...row} className={styles.row} data-gravity={gravityOf(finding.kind)}>
      <button
        ref={title}
        type="button"
        className={styles.title}
        data-stop=""
        tabIndex={tabIndex}
        onClick={() => update(goToFinding(finding))}
      >
        <FindingTitle finding={finding} />
      </button>
      <FindingFacts finding={finding} />
      {"quote" in finding ? (
        finding.found === undefined ? (
          <QuotedText language={finding.language}>{finding.quote.exact}</QuotedText>
        ) : (
          <ComparedText quoted={finding.quote.exact} found={finding.found} language={finding.language} />
        )
      ) : null}
      {canChange && !isRequoting ? (
        <FindingActions finding={finding} tabIndex={tabIndex} onRequote={() => setRequoting(true)} />
      ) : null}
      {canChange && isRequoting && "quote" in finding ? (
        <section aria-label={messages.selectPassage}>
          <Requote quoted={finding} place={finding.places[0]} onClose={leave} />
        </section>
      ) : null}
    </li>
  );
}

/** What a finding is about: the claim, the one who is named, or the paragraph's beginning. */
function FindingTitle({ finding }: { readonly finding: Finding }) {
  const language = useLanguage();
  const claim = useSelect((state) =>
    "claim" in finding ? claimsOf(state.graph.dossier).get(finding.claim) : undefined,
  );
  const actors = useSelect((state) => state.graph.actors);
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
  return (
    <>
      <SignDisc type={claim.type} form={stateOfClaim(claim, actors)} size={14} />
      <ClaimSummary claim={claim} actors={actors} className={styles.sentence} />
    </>
  );
}

/** By id: thousands of rows ask, whenever anything changes. */
const claimsOf = oncePer(({ claims }: Dossier) => new Map(claims.map((claim) => [claim.id, claim])));

/** Opens what a finding is about: its claim at its passage where there is one, and the paragraph of the article. */
function goToFinding(finding: Finding): Change {
  return (state) => {
    if (finding.kind === "speaker-without-side") return selectActor(finding.actor)(state);
    const selected = withClaimOf(finding, state);
    if (["verbatim", "sides-not-named", "denied-in-words"].includes(finding.kind)) return selected;
    const place = placeOf(finding);
    return place === undefined ? selected : seek(place)(selected);
  };
}

function withClaimOf(finding: Finding, state: State): State {
  if (!("claim" in finding)) return state;
  const passage =
    finding.kind === "verbatim"
      ? (`${finding.document}@${finding.span.start}-${finding.span.end}` as PassageId)
      : undefined;
  return goToClaim(finding.claim, passage)(state);
}

function placeOf(finding: Finding) {
  if ("paragraph" in finding) return finding;
  if (!("places" in finding)) return undefined;
  const [first] = finding.places;
  return first && { document: finding.document, paragraph: first.paragraph };
}
