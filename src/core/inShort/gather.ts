import type { ActorId } from "../dossier/dossier";
import type { Act } from "../grammar/act";
import { isLine } from "../graph/filter";
import { actorsOfClaim } from "../graph/graph";
import type { TieState } from "../graph/tieState";
import { decidingPassages, isUnsupported, type Tie } from "../graph/ties";
import { groupBy } from "../lists/groupBy";
import { type Arc, gatherSides } from "./gatherSides";

/** What several ties say alike: one act, in one state, of everybody on one side to everybody on the other. */
export type TieStatement = {
  readonly act: Act;
  /** Of each of the ties: whether it is hearsay, by whom, and who denies it. */
  readonly state: TieState;
  /** The heaviest first. */
  readonly ties: readonly Tie[];
  readonly weight: number;
};

/** So many ties, the heaviest, decide what is said in short of a large dossier; those that lead are among them. */
const mostTies = 200;

/** Returns how many passages a tie's sentence rests on. */
const weightOf = (tie: Tie): number => decidingPassages(tie).length;

/**
 * Returns of each relation type the heaviest line that something in the source carries, and the heaviest that is disputed;
 * the first where several are.
 */
export function leadingTies(ties: readonly Tie[]): readonly Tie[] {
  const lines = ties.filter((tie) => isLine(tie) && !isUnsupported(tie));
  const groups = [
    ...groupBy(lines, ({ type }) => type).values(),
    ...groupBy(
      lines.filter(({ state }) => state.disputed),
      ({ type }) => type,
    ).values(),
  ];
  return groups.map((group) =>
    group.reduce((heaviest, tie) => (weightOf(tie) > weightOf(heaviest) ? tie : heaviest)),
  );
}

/**
 * Returns what ties say, those that say the same of several actors in one statement, the heaviest first. Ties are gathered
 * only where the same relation, mood, sources and denials hold between each two; none is in two statements, and what stands
 * nowhere in the source is left out.
 */
export function gatherStatements(ties: readonly Tie[]): readonly TieStatement[] {
  const leading = new Set(leadingTies(ties));
  const heaviest = ties
    .filter((tie) => !isUnsupported(tie))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .filter((tie, index) => index < mostTies || leading.has(tie));
  const rank = rankNames(heaviest);
  const groups = groupBy(heaviest, (tie) => `${tie.type} ${stateKey(tie.state)}`);
  return [...groups.values()]
    .flatMap((group) => gatherGroup(group))
    .map((arc) => statementOf(arc, rank))
    .toSorted((a, b) => b.weight - a.weight);
}

/** Returns what two ties must share to be said in one clause. */
export function stateKey({ mood, hearsay, saidBy, deniedBy }: TieState): string {
  const said = hearsay && mood !== "denied" ? saidBy.toSorted() : [];
  return JSON.stringify([mood, said, deniedBy.toSorted()]);
}

/** What is between the same two goes together first, then who does the same to the same ones. */
function gatherGroup(group: readonly Tie[]): readonly Arc[] {
  const pairs = groupBy(group, ({ from, to }) => JSON.stringify([from, to].toSorted()));
  const joint: Arc[] = [];
  const directed: Tie[] = [];
  for (const ties of pairs.values()) {
    const mutual = ties.find((tie) => tie.mutual);
    const others = ties.filter((tie) => !tie.mutual);
    if (others.length === 2 || mutual !== undefined) {
      // Of one way alone the sentence of both would say too much: it has its own.
      const said = others.length === 2 ? ties : ties.filter((tie) => tie.mutual);
      if (others.length === 1) directed.push(...others);
      const [first] = said;
      if (first === undefined) continue;
      const way = mutual === undefined ? "eachOther" : "mutual";
      joint.push({ way, from: [first.from], to: [first.to], ties: said });
    } else directed.push(...others);
  }
  return [...gatherSides(joint), ...gatherSides(directed.map(arcOf))];
}

const arcOf = (tie: Tie): Arc => ({ way: "directed", from: [tie.from], to: [tie.to], ties: [tie] });

function statementOf({ way, from, to, ties }: Arc, rank: ReadonlyMap<ActorId, number>): TieStatement {
  const [first] = ties;
  if (first === undefined) throw new Error("a statement without ties");
  const inOrder = (ids: readonly ActorId[]) =>
    ids.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const all = inOrder([...from, ...to]);
  const sides =
    way === "directed"
      ? { from: inOrder(from), to: inOrder(to) }
      : { from: all.slice(0, 1), to: all.slice(1) };
  return {
    act: { type: first.type, ...sides, way, mood: first.state.mood },
    state: first.state,
    ties: ties.toSorted((a, b) => weightOf(b) - weightOf(a)),
    weight: ties.reduce((sum, tie) => sum + weightOf(tie), 0),
  };
}

/** Returns at which place each actor is named first, by the order of the passages and of the sides of their claims. */
function rankNames(ties: readonly Tie[]): ReadonlyMap<ActorId, number> {
  const claims = ties
    .flatMap((tie) => tie.claims)
    .toSorted((a, b) => (a.passages[0]?.order ?? Infinity) - (b.passages[0]?.order ?? Infinity));
  const names = new Set(claims.flatMap(({ claim }) => actorsOfClaim(claim)));
  return new Map([...names].map((id, rank) => [id, rank]));
}
