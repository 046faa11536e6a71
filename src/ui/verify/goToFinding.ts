import type { PassageId } from "../../core/graph/passages";
import type { Finding } from "../../core/verification/finding";
import { selectActor, selectTie } from "../../state/selecting";
import { selectAllTies, selectTies } from "../../state/selectors";
import type { Change, State } from "../../state/state";
import { seek } from "../../state/viewing";

/** Opens what a finding is about: the tie at its passage where there is one, and the paragraph of the article. */
export function goToFinding(finding: Finding): Change {
  return (state) => {
    if (finding.kind === "speaker-without-side") return selectActor(finding.actor)(state);
    const selected = withTieOf(finding, state);
    if (["verbatim", "sides-not-named", "denied-in-words"].includes(finding.kind)) return selected;
    const place = placeOf(finding);
    return place === undefined ? selected : seek(place)(selected);
  };
}

function withTieOf(finding: Finding, state: State): State {
  if (!("claim" in finding)) return state;
  const carries = (tie: ReturnType<typeof selectTies>[number]) =>
    tie.claims.some(({ claim }) => claim.id === finding.claim);
  const tie = selectTies(state).find(carries) ?? selectAllTies(state).find(carries);
  if (tie === undefined) return state;
  const first = tie.claims.find(({ claim }) => claim.id === finding.claim)?.passages[0]?.id;
  const own =
    finding.kind === "verbatim"
      ? (`${finding.document}@${finding.span.start}-${finding.span.end}` as PassageId)
      : first;
  return selectTie(tie.id, own)(state);
}

function placeOf(finding: Finding) {
  if ("paragraph" in finding) return finding;
  if (!("places" in finding)) return undefined;
  const [first] = finding.places;
  return first && { document: finding.document, paragraph: first.paragraph };
}
