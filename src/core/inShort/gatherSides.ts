import type { ActorId } from "../dossier/dossier";
import type { Act } from "../grammar/act";
import { decidingPassages, type Tie } from "../graph/ties";

/** Ties that go from each of some actors to each of others; of those who act together both sides are one. */
export type Arc = {
  readonly way: Act["way"];
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
  readonly ties: readonly Tie[];
};

/** More names on a side than a sentence carries are said in another one. */
const mostNames = 5;

/**
 * Returns the arcs of one pair each, gathered into as few as a reader needs: from the heaviest, each takes what makes it
 * heaviest. An arc of several stands only for pairs that each are there.
 */
export function gatherSides(pairs: readonly Arc[]): readonly Arc[] {
  let left = pairs;
  const gathered: Arc[] = [];
  for (let [first] = left; first !== undefined; [first] = left) {
    const seed = first;
    const reach = left.filter(({ way }) => way === seed.way);
    const members = seed.way === "directed" ? widestBlock(seed, reach) : widestCircle(seed, reach);
    const inside = new Set(members);
    left = left.filter((pair) => !inside.has(pair));
    gathered.push(merged(seed.way, members));
  }
  return gathered;
}

function merged(way: Arc["way"], members: readonly Arc[]): Arc {
  const from = [...new Set(members.flatMap((pair) => pair.from))];
  const to = [...new Set(members.flatMap((pair) => pair.to))];
  const ties = members.flatMap((pair) => pair.ties);
  return { way, from, to: way === "directed" ? to : to.filter((id) => !from.includes(id)), ties };
}

const endsOf = ({ from: [from], to: [to] }: Arc) => ({ from, to });

/** Everybody who does it to all of some, and these: of the ways to widen the seed, the heaviest. */
function widestBlock(seed: Arc, pairs: readonly Arc[]): readonly Arc[] {
  const { from, to } = endsOf(seed);
  const targets = (source: ActorId | undefined) =>
    pairs.filter((pair) => endsOf(pair).from === source).map((pair) => endsOf(pair).to);
  const sources = pairs.filter((pair) => endsOf(pair).to === to).map((pair) => endsOf(pair).from);
  const own = targets(from);
  const blocks = sources.map((source) => {
    const others = new Set(targets(source));
    const common = [to, ...own.filter((id) => id !== to && others.has(id))].slice(0, mostNames);
    const all = sources.filter((one) => {
      const reached = new Set(targets(one));
      return common.every((id) => reached.has(id));
    });
    const acting = new Set(
      [from, source, ...all].slice(0, mostNames + 1).filter((id, index, list) => list.indexOf(id) === index),
    );
    return pairs.filter((pair) => acting.has(endsOf(pair).from) && common.includes(endsOf(pair).to));
  });
  return heaviest([[seed], ...blocks]);
}

/** Those of whom each two are a pair, the seed's among them. */
function widestCircle(seed: Arc, pairs: readonly Arc[]): readonly Arc[] {
  const of = (a: ActorId | undefined, b: ActorId | undefined) =>
    pairs.find((pair) => {
      const { from, to } = endsOf(pair);
      return (from === a && to === b) || (from === b && to === a);
    });
  const circle = [endsOf(seed).from, endsOf(seed).to];
  const others = new Set(pairs.flatMap((pair) => [endsOf(pair).from, endsOf(pair).to]));
  for (const id of others) {
    if (circle.length < mostNames && !circle.includes(id) && circle.every((one) => of(one, id) !== undefined))
      circle.push(id);
  }
  return pairs.filter((pair) => circle.includes(endsOf(pair).from) && circle.includes(endsOf(pair).to));
}

const heaviest = (blocks: readonly (readonly Arc[])[]): readonly Arc[] =>
  blocks.reduce((best, block) => (weight(block) > weight(best) ? block : best));

const weight = (block: readonly Arc[]): number =>
  block.reduce((sum, pair) => sum + pair.ties.reduce((own, tie) => own + decidingPassages(tie).length, 0), 0);
