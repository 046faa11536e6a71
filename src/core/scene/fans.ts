import type { RelationTypeId } from "../codebook/relationTypes";
import { oncePer } from "../memoise/oncePer";
import type { Metrics } from "./frame";

/** A tie in numbers: indices of its actors. */
export type Link = {
  readonly type: RelationTypeId;
  readonly source: number;
  readonly target: number;
  readonly mutual: boolean;
};

/**
 * Returns the ties of each pair of actors by their indices, in the order of their fan: those of one relation side by side,
 * the two directions on either side of what is mutual.
 */
export const pairsOf = oncePer((links: readonly Link[]): readonly (readonly number[])[] => {
  const pairs = new Map<string, number[]>();
  links.forEach(({ source, target }, index) => {
    const key = `${Math.min(source, target)} ${Math.max(source, target)}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [index]);
    else pair.push(index);
  });
  return [...pairs.values()].map((pair) => (pair.length === 1 ? pair : inOrder(pair, links)));
});

/** One relation after the other, each where its ties are on the whole, so that as many as can run on their own side. */
function inOrder(pair: readonly number[], links: readonly Link[]): readonly number[] {
  const relations = new Map<RelationTypeId, number[]>();
  for (const index of pair) {
    const type = links[index]?.type;
    if (type !== undefined) relations.set(type, [...(relations.get(type) ?? []), index]);
  }
  const side = (index: number) => {
    const link = links[index];
    if (link === undefined || link.mutual) return 0;
    return link.source < link.target ? -1 : 1;
  };
  const middle = (ties: readonly number[]) => ties.reduce((sum, each) => sum + side(each), 0) / ties.length;
  return [...relations.values()]
    .map((ties) => ties.sort((a, b) => side(a) - side(b) || a - b))
    .sort((a, b) => middle(a) - middle(b))
    .flat();
}

/** Returns the px from the first line of a pair's fan to each: lines of one relation are so close that they are read as one. */
export function fanOf(
  pair: readonly number[],
  links: readonly Link[],
  { fan, strand }: Pick<Metrics, "fan" | "strand">,
): readonly number[] {
  let at = 0;
  return pair.map((index, rank) => {
    const type = links[index]?.type;
    const before = links[pair[rank - 1] ?? -1]?.type;
    if (type === undefined || before === undefined) return at;
    at += type === before ? strand : fan;
    return at;
  });
}
