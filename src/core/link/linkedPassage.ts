import { allTies, listedTies, sayingsOf } from "../graph/filter";
import type { Graph } from "../graph/graph";
import { isDenial, type Tie, type TieClaim } from "../graph/ties";
import { type EvidenceStep, indexOfStep, reachableTies, stepsOf } from "../graph/walk";
import { decode, encode } from "./linkPairs";
import type { View } from "./view";

/** What of a view decides which passages it has. */
type Read = Pick<View, "filter" | "selection">;

/**
 * Returns the name of the passage that is read: its claim, and where it stands in the text, so that it is no other's when an
 * order changes or a claim comes or goes. An actor's passage has its tie besides, for one claim may be in several. Undefined
 * where none is read.
 */
export function writePassage(view: Read & Pick<View, "step">, graph: Graph): string | undefined {
  const read = stepsIn(view, graph)[view.step];
  if (read === undefined) return undefined;
  const { claim, passage, tie } = read;
  return [claim, passage.id, ...(view.selection.kind === "actor" ? [tie] : [])].map(encode).join(",");
}

/** Where to read: at the passage itself, or at the nearest where it is not there. */
type Found = { readonly step: number; readonly isThere: boolean };

/**
 * Finds the passage that a link names as `writePassage` does, or by its number, as older links do. Undefined where the value
 * is neither.
 */
export function findPassage(value: string, view: Read, graph: Graph): Found | undefined {
  if (/^[1-9]\d{0,8}$/.test(value)) return findNumbered(Number(value), view, graph);
  const [claim, passage, tie, ...rest] = value.split(",").map(decode);
  if (claim === undefined || passage === undefined || rest.length > 0) return undefined;
  const steps = stepsIn(view, graph);
  const own = steps.filter((step) => step.claim === claim && (tie === undefined || step.tie === tie));
  const exact = own.find((step) => step.passage.id === passage);
  return foundIn(steps, exact, own[0]);
}

/** Finds a passage by its number, from 1: they were counted in the dossier's order of claims, denials last. */
function findNumbered(number: number, view: Read, graph: Graph): Found {
  const order = new Map(graph.claims.map(({ claim }, index) => [claim.id, index]));
  const rank = (coded: TieClaim) =>
    (order.get(coded.claim.id) ?? 0) + (isDenial(coded) ? graph.claims.length : 0);
  const counted = stepsIn(view, graph, (tie) => ({
    ...tie,
    claims: tie.claims.toSorted((a, b) => rank(a) - rank(b)),
  }));
  return foundIn(stepsIn(view, graph), counted[number - 1], counted.at(-1));
}

function foundIn(
  steps: readonly EvidenceStep[],
  exact: EvidenceStep | undefined,
  nearest: EvidenceStep | undefined,
): Found {
  const read = exact ?? nearest;
  const step = read === undefined ? 0 : indexOfStep(steps, read);
  return { step, isThere: exact !== undefined };
}

/** The passages of a view, in the order in which they are walked where its ties are `arranged`. */
function stepsIn(
  { filter, selection }: Read,
  graph: Graph,
  arranged = (tie: Tie): Tie => tie,
): readonly EvidenceStep[] {
  const reachable = reachableTies(listedTies(graph, filter), allTies(graph), selection);
  const sayings = selection.kind === "actor" ? sayingsOf(graph, filter, selection.actor) : [];
  return stepsOf(reachable.map(arranged), selection, sayings.map(arranged));
}
