import { type RelationTypeId, relationTypes } from "../codebook/relationTypes";
import type { ModalityId } from "../codebook/voices";
import type { Actor, ActorId, Claim, ClaimId } from "../dossier/dossier";
import { changedStretch } from "../lists/changedStretch";
import { insertSorted } from "../lists/sorted";
import { oncePer } from "../memoise/oncePer";
import type { CodedClaim } from "./graph";
import { inTextOrder, type Passage } from "./passages";
import { isDeciding, moodOf, ownersOf, stateOfClaims, type TieState } from "./tieState";

declare const brand: unique symbol;
/** `condemnation:nato>russia`, or `cooperation:japan=nato` where it is mutual (ids in alphabetical order). */
export type TieId = string & { readonly [brand]: "TieId" };

/** A claim as one of its ties has it. */
export type TieClaim = CodedClaim & {
  /** What it says by itself of this tie's two actors. */
  readonly state: TieState;
};

/** What is drawn as one line: all claims of one relation type between the same two actors in the same direction. */
export type Tie = {
  readonly id: TieId;
  readonly type: RelationTypeId;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly mutual: boolean;
  /** Those that decide its state first, then what is weaker, those that deny it last; each kind in the dossier's order. */
  readonly claims: readonly TieClaim[];
  /** Each passage once, in the order of the text; those that deny it among them. */
  readonly passages: readonly Passage[];
  /**
   * The passages of the claims that decide its state, which its width and its counts go by: neither a denial nor a plan is
   * evidence that something has happened.
   */
  readonly support: readonly Passage[];
  /** The passages that deny it. */
  readonly denials: readonly Passage[];
  readonly state: TieState;
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

/** Returns the ties a claim is part of: one for each pair of its sides. */
export const endsOf = ({ claim }: CodedClaim): readonly Ends[] => pairsOf(claim);

/** Creates the ties of these claims, ordered by relation type (as in the key), then by first passage, then by id. */
export const createTies = (
  claims: readonly CodedClaim[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly Tie[] => tiesOf(claims, actors, () => true).toSorted(byOrder);

/** Claims of a dossier, and their ties. */
export type TiesMade = { readonly claims: readonly CodedClaim[]; readonly ties: readonly Tie[] };

/**
 * Returns the same as `createTies` where the ties of other claims of the same actors are known: it makes those that differ.
 */
export function updateTies(
  before: TiesMade,
  claims: readonly CodedClaim[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly Tie[] {
  const { gone, fresh } = changedStretch(before.claims, claims);
  const changed = new Set([...gone, ...fresh].flatMap(endsOf).map(({ id }) => id));
  const isChanged = ({ id }: { readonly id: TieId }) => changed.has(id);
  const kept: Tie[] = [];
  const members = new Set(fresh.map(({ claim }) => claim));
  for (const tie of before.ties) {
    if (isChanged(tie)) for (const { claim } of tie.claims) members.add(claim);
    else kept.push(tie);
  }
  const near = claims.filter(({ claim }) => members.has(claim));
  return insertSorted(kept, tiesOf(near, actors, isChanged), byOrder);
}

/** The ties of some claims that are wanted, in the order of their first claims. */
function tiesOf(
  claims: readonly CodedClaim[],
  actors: ReadonlyMap<ActorId, Actor>,
  isWanted: (ends: Ends) => boolean,
): readonly Tie[] {
  const groups = new Map<TieId, { ends: Ends; claims: TieClaim[] }>();
  for (const coded of claims) {
    for (const ends of endsOf(coded)) {
      if (!isWanted(ends)) continue;
      const claim = claimOfTie(coded, ends, actors);
      const group = groups.get(ends.id);
      if (group === undefined) groups.set(ends.id, { ends, claims: [claim] });
      else group.claims.push(claim);
    }
  }
  return Array.from(groups.values(), ({ ends, claims: members }) => tieOf(ends, members, actors));
}

const orderOf = ({ passages: [first] }: Tie): number => first?.order ?? Number.MAX_VALUE;
const rankOf = ({ type }: Tie): number => typeRank.get(type) ?? 0;

const byOrder = (a: Tie, b: Tie): number =>
  rankOf(a) - rankOf(b) || orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1);

type KnownClaim = { readonly actors: ReadonlyMap<ActorId, Actor>; readonly claim: TieClaim };
const knownClaims = new WeakMap<Ends, KnownClaim>();

/** A claim as one of its ties has it: the very one as before where no edit has changed it, its passages or the actors. */
function claimOfTie(coded: CodedClaim, ends: Ends, actors: ReadonlyMap<ActorId, Actor>): TieClaim {
  const known = knownClaims.get(ends);
  if (known?.actors === actors && known.claim.passages === coded.passages) return known.claim;
  const claim = { ...coded, state: stateOfClaims([coded.claim], ownersOf(ends), actors) };
  knownClaims.set(ends, { actors, claim });
  return claim;
}

type KnownTie = { readonly members: readonly TieClaim[]; readonly tie: Tie };
const knownTies = new WeakMap<TieClaim, KnownTie>();

/** The tie of these claims: the very one as before where they are all the same. */
function tieOf(ends: Ends, members: readonly TieClaim[], actors: ReadonlyMap<ActorId, Actor>): Tie {
  const [first] = members;
  const known = first && knownTies.get(first);
  const isSame =
    known?.members.length === members.length && known.members.every((own, at) => own === members[at]);
  if (known !== undefined && isSame) return known.tie;
  const tie = createTie(ends, members, actors);
  if (first !== undefined) knownTies.set(first, { members, tie });
  return tie;
}

function createTie(ends: Ends, members: readonly TieClaim[], actors: ReadonlyMap<ActorId, Actor>): Tie {
  const passages = passagesOf(members);
  const state = stateOfClaims(
    foundOf(members).map(({ claim }) => claim),
    ownersOf(ends),
    actors,
  );
  const denying = members.filter(isDenial);
  const saying = members.filter((coded) => !isDenial(coded));
  // A plan is no evidence that something has happened, nor a condition that it is planned.
  const supporting = saying.filter(({ claim }) => isDeciding(claim, state));
  const weaker = saying.filter(({ claim }) => !isDeciding(claim, state));
  const claims = supporting.length === members.length ? members : [...supporting, ...weaker, ...denying];
  return {
    ...ends,
    claims,
    passages,
    support: supporting.length === claims.length ? passages : passagesOf(supporting),
    denials: passagesOf(denying),
    state,
  };
}

/** Returns whether a claim says that its act did not, or will not, happen. */
export const isDenial = ({ claim }: Pick<CodedClaim, "claim">): boolean => moodOf(claim) === "denied";

/** Returns the passages that a tie's sentence rests on: those that deny it, where nothing else does. */
export const decidingPassages = ({ state, support, denials }: Pick<Tie, "state" | "support" | "denials">) =>
  state.id === "denied" ? denials : support;

/** Returns the passages of the claims of a tie that have this modality, each once. */
export const passagesOfMood = ({ claims }: Pick<Tie, "claims">, mood: ModalityId): readonly Passage[] =>
  passagesOf(claims.filter(({ claim }) => moodOf(claim) === mood));

/** Returns whether nothing of what a tie says was found in the source. */
export const isUnsupported = (tie: Pick<Tie, "state" | "support" | "denials">): boolean =>
  decidingPassages(tie).length === 0;

const typeRank = new Map<string, number>(relationTypes.map(({ id }, rank) => [id, rank]));

/**
 * Returns the claims that stand in the source: what stands nowhere in it says nothing of a line that has something to stand
 * on. All of them, where none does.
 */
export function foundOf<Coded extends CodedClaim>(claims: readonly Coded[]): readonly Coded[] {
  const found = claims.filter(({ passages }) => passages.length > 0);
  return found.length === 0 ? claims : found;
}

/** Each passage once; those of a single claim are so already. */
function passagesOf(members: readonly CodedClaim[]): readonly Passage[] {
  const [first, ...others] = members;
  if (first !== undefined && others.length === 0) return first.passages;
  return inTextOrder(new Set(members.flatMap((coded) => coded.passages)));
}

/** Returns of each claim the ties that it is part of, in their order. */
export function tiesByClaim(ties: readonly Tie[]): ReadonlyMap<ClaimId, readonly Tie[]> {
  const found = new Map<ClaimId, Tie[]>();
  for (const tie of ties) {
    for (const { claim } of tie.claims) {
      const own = found.get(claim.id);
      if (own === undefined) found.set(claim.id, [tie]);
      else own.push(tie);
    }
  }
  return found;
}
