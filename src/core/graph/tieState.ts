import { kindWords } from "../../words/kinds";
import type { Words } from "../../words/languages";
import type { ModalityId } from "../codebook/voices";
import { type SpeakerId, speakersOf, vouchersOf } from "../dossier/attribution";
import type { Actor, ActorId, Claim } from "../dossier/dossier";
import type { Passage } from "./passages";
import type { Tie } from "./ties";

/**
 * What the claims of a tie together let a line say, in the order of the key. Each tie has exactly one: denials alone are
 * `denied`; a denial beside a claim makes it `disputed`; then the strongest modality decides, and an actual one is
 * `stated` or `hearsay` by who says so.
 */
export const tieStates = [
  {
    id: "stated",
    label: kindWords.ties.stated,
  },
  {
    id: "hearsay",
    label: kindWords.ties.hearsay,
  },
  {
    id: "disputed",
    label: kindWords.ties.disputed,
  },
  {
    id: "planned",
    label: kindWords.ties.planned,
  },
  {
    id: "conditional",
    label: kindWords.ties.conditional,
  },
  {
    id: "denied",
    label: kindWords.ties.denied,
  },
] as const satisfies readonly { id: string; label: Words }[];

/** The id of a state, as a link and an export write it. */
export type TieStateId = (typeof tieStates)[number]["id"];

/** What of a state a line is drawn by. */
export type LineForm = {
  /** Whether what decides has happened. */
  readonly mood: ModalityId;
  /** Only others say so: drawn hollow. */
  readonly hearsay: boolean;
  /** Another passage denies it: the line is broken. */
  readonly disputed: boolean;
};

/** The state of a tie, and whom it rests on. */
export type TieState = LineForm & {
  readonly id: TieStateId;
  /** Who says what decides, each once, in the order of the claims. */
  readonly saidBy: readonly SpeakerId[];
  /** Who denies it. */
  readonly deniedBy: readonly SpeakerId[];
};

/** The form of a line that the text itself asserts: what a sample of a relation type shows. */
export const statedForm: LineForm = { mood: "actual", hearsay: false, disputed: false };

/** Returns the form that shows a state and nothing else. */
export function formOfState(id: TieStateId): LineForm {
  switch (id) {
    case "stated":
      return statedForm;
    case "hearsay":
      return { ...statedForm, hearsay: true };
    case "disputed":
      return { ...statedForm, disputed: true };
    default:
      return { ...statedForm, mood: id };
  }
}

/** Moods from the one that says most. */
const moods: readonly ModalityId[] = ["actual", "planned", "conditional", "denied"];

/** Returns the modality of a claim, `actual` where it has none. */
export const moodOf = (claim: Claim): ModalityId => claim.modality ?? "actual";

/** Returns whether a claim is among those that decide a state: what is weaker is neither counted for it nor disputed by its denials. */
export const isDeciding = (claim: Claim, { mood }: Pick<TieState, "mood">): boolean => moodOf(claim) === mood;

/** Returns whose act a tie is: its `from`; both, where it is mutual. */
export function ownersOf({ from, to, mutual }: Pick<Tie, "from" | "to" | "mutual">): readonly ActorId[] {
  return mutual ? [from, to] : [from];
}

/**
 * Returns the state of claims about one act of these owners. Of the claims, only those with the strongest modality decide;
 * they are `hearsay` unless each owner, or the text itself, says so in one of them.
 */
export function stateOfClaims(
  claims: readonly Claim[],
  owners: readonly ActorId[],
  actors: ReadonlyMap<ActorId, Actor>,
): TieState {
  const mood = moods.find((one) => claims.some((claim) => moodOf(claim) === one)) ?? "actual";
  const deciding = claims.filter((claim) => moodOf(claim) === mood);
  const denials = claims.filter((claim) => moodOf(claim) === "denied");
  const vouchers = new Set(deciding.flatMap((claim) => vouchersOf(claim, owners, actors)));
  const hearsay = !owners.every((owner) => vouchers.has(owner));
  const disputed = denials.length > 0 && mood !== "denied";
  return {
    id: stateId(mood, hearsay, disputed),
    mood,
    hearsay,
    disputed,
    saidBy: speakersOfAll(deciding),
    deniedBy: speakersOfAll(denials),
  };
}

/** Returns the state of a claim by itself: hearsay unless everybody whose act it is says so in it, or the text does. */
export const stateOfClaim = (claim: Claim, actors: ReadonlyMap<ActorId, Actor>): TieState =>
  stateOfClaims([claim], claim.between ?? claim.from, actors);

function stateId(mood: ModalityId, hearsay: boolean, disputed: boolean): TieStateId {
  if (disputed) return "disputed";
  if (mood !== "actual") return mood;
  return hearsay ? "hearsay" : "stated";
}

const speakersOfAll = (claims: readonly Claim[]): readonly SpeakerId[] => [
  ...new Set(claims.flatMap(speakersOf)),
];

/**
 * Returns the form of what these ties say at one passage, where somebody else may say it than elsewhere: of several ties
 * the one that says most. Undefined where none of them is carried by it.
 */
export function stateAt(
  ties: readonly Tie[],
  passage: Passage,
  actors: ReadonlyMap<ActorId, Actor>,
): TieState | undefined {
  const states = ties.flatMap((tie) => {
    const claims = tie.claims
      .filter(({ passages }) => passages.some(({ id }) => id === passage.id))
      .map(({ claim }) => claim);
    return claims.length === 0 ? [] : [stateOfSome(claims, tie, actors)];
  });
  return strongest(states);
}

/**
 * Returns the state of some of a tie's claims. A denial of what is not among them disputes nothing weaker that is; nor does
 * one that disputes nothing of the tie, as a speaker's own does under their filter.
 */
function stateOfSome(claims: readonly Claim[], tie: Tie, actors: ReadonlyMap<ActorId, Actor>): TieState {
  const state = stateOfClaims(claims, ownersOf(tie), actors);
  if (!state.disputed || (tie.state.disputed && state.mood === tie.state.mood)) return state;
  const said = claims.filter((claim) => moodOf(claim) !== "denied");
  return stateOfClaims(said, ownersOf(tie), actors);
}

/** Returns the form that says most; undefined where there is none. */
export function strongest<Form extends LineForm>(forms: readonly Form[]): Form | undefined {
  return forms.toSorted((one, other) => weakness(one) - weakness(other))[0];
}

/** From 0, for what is said most plainly. */
const weakness = ({ mood, hearsay, disputed }: LineForm): number =>
  4 * moods.indexOf(mood) + 2 * Number(hearsay) + Number(disputed);

/** Returns the state with this id; throws where there is none, which only a fault in the program can cause. */
export function tieState(id: TieStateId): (typeof tieStates)[number] {
  const found = tieStates.find((state) => state.id === id);
  if (found === undefined) throw new Error(`unknown state of a tie: ${id}`);
  return found;
}
