import { isAsserted } from "./attribution";
import type { Actor, ActorId, Claim } from "./dossier";
import type { CodedClaim } from "./graph";
import { oncePer } from "./oncePer";
import { inTextOrder, type Passage } from "./passages";
import { type RelationTypeId, relationTypes } from "./relationTypes";

declare const brand: unique symbol;
/** `condemnation:nato>russia`, or `cooperation:japan=nato` where it is mutual (ids in alphabetical order). */
export type TieId = string & { readonly [brand]: "TieId" };

/** A claim as one of its ties has it. */
export type TieClaim = CodedClaim & {
  /** Not asserted by the text itself, nor by someone who is or speaks for one of the tie's two actors. */
  readonly attributed: boolean;
};

/** What is drawn as one line: all claims of one relation type between the same two actors in the same direction. */
export type Tie = {
  readonly id: TieId;
  readonly type: RelationTypeId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly mutual: boolean;
  readonly claims: readonly TieClaim[];
  /** Each passage once, in the order of the text. Empty: nothing was found in the source, the tie is unsupported. */
  readonly passages: readonly Passage[];
  /** All its claims are. */
  readonly attributed: boolean;
};

type Ends = Pick<Tie, "id" | "type" | "from" | "to" | "mutual">;

const tieId = (type: RelationTypeId, from: ActorId, mark: ">" | "=", to: ActorId): TieId =>
  `${type}:${marksEscaped(from)}${mark}${marksEscaped(to)}` as TieId;

/** An actor's id may hold any character; escaped, two different pairs never share an id. */
const marksEscaped = (id: ActorId): string => id.replace(/[%=>]/g, encodeURIComponent);

const pairsOf = oncePer((claim: Claim): readonly Ends[] => {
  const { type } = claim;
  if (claim.between !== undefined) {
    const ids = [...new Set(claim.between)].sort();
    return ids.flatMap((from, index) =>
      ids.slice(index + 1).map((to) => ({ id: tieId(type, from, "=", to), type, from, to, mutual: true })),
    );
  }
  const { from: sources, to: targets } = claim;
  return [...new Set(sources)].flatMap((from) =>
    [...new Set(targets)]
      .filter((to) => to !== from)
      .map((to) => ({ id: tieId(type, from, ">", to), type, from, to, mutual: false })),
  );
});

/** The ties a claim is part of: one for each pair of its sides. */
export const endsOf = ({ claim }: CodedClaim): readonly Ends[] => pairsOf(claim);

/** Ties of these claims, ordered by relation type (as in the key), then by first passage, then by id. */
export function createTies(
  claims: readonly CodedClaim[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly Tie[] {
  const groups = new Map<TieId, { ends: Ends; claims: TieClaim[] }>();
  for (const coded of claims) {
    for (const ends of endsOf(coded)) {
      const claim = { ...coded, attributed: !isAsserted(coded.claim, [ends.from, ends.to], actors) };
      const group = groups.get(ends.id);
      if (group === undefined) groups.set(ends.id, { ends, claims: [claim] });
      else group.claims.push(claim);
    }
  }
  return [...groups.values()]
    .map(({ ends, claims: members }) => ({
      ...ends,
      claims: members,
      passages: passagesOf(members),
      attributed: members.every((claim) => claim.attributed),
    }))
    .sort(
      (a, b) =>
        (typeRank.get(a.type) ?? 0) - (typeRank.get(b.type) ?? 0) ||
        (a.passages[0]?.order ?? Number.POSITIVE_INFINITY) -
          (b.passages[0]?.order ?? Number.POSITIVE_INFINITY) ||
        (a.id < b.id ? -1 : 1),
    );
}

const typeRank = new Map<string, number>(relationTypes.map(({ id }, rank) => [id, rank]));

/** Each passage once; those of a single claim are so already. */
function passagesOf(members: readonly CodedClaim[]): readonly Passage[] {
  const [first, ...others] = members;
  if (first !== undefined && others.length === 0) return first.passages;
  return inTextOrder(new Set(members.flatMap((coded) => coded.passages)));
}

/** Whether all that a tie rests on at this passage is attributed; elsewhere somebody may assert it. */
export function isAttributedAt(tie: Tie, passage: Passage): boolean {
  return tie.claims.every(({ attributed, passages }) => attributed || !passages.includes(passage));
}
