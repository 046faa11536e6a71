import type { PassageId } from "../../core/graph/passages";
import type { Finding } from "../../core/verification/finding";
import { goToClaim } from "../../state/goTo";
import { selectActor } from "../../state/selecting";
import type { Change, State } from "../../state/state";
import { seek } from "../../state/viewing";

/** Opens what a finding is about: its claim at its passage where there is one, and the paragraph of the article. */
export function goToFinding(finding: Finding): Change {
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
