import type { ActorKindId } from "../codebook/actorKinds";
import type { RelationTypeId } from "../codebook/relationTypes";
import type { ModalityId, VoiceId } from "../codebook/voices";
import type { Quote } from "../text/span";
import type { LocalisedText } from "./language";

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Ids as they stand in a dossier; an id of one kind is not taken for one of another. */
export type ActorId = Branded<"ActorId">;
export type ClaimId = Branded<"ClaimId">;
export type DocumentId = Branded<"DocumentId">;

/** The shapes of `isnad-dossier/1`. A value of type `Dossier` has passed `validate`, or was built with the program. */
export type Dossier = {
  readonly format: "isnad-dossier/1";
  readonly title: LocalisedText;
  readonly documents: readonly SourceDocument[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  /** Where actors are on the map, by their ids, so that it looks the same on every machine. Without it they are arranged. */
  readonly places?: Readonly<Record<string, ActorPlace>>;
  /** Claims that nobody has taken yet: in no tie, no count, no map, and no export but this file. */
  readonly proposals?: readonly Proposal[];
  /** Sentences that somebody has looked at while coding. */
  readonly walk?: readonly LookedAt[];
};

/**
 * An actor's place in shares of the map's frame, between its paddings: `x` from left to right and `y` from top to bottom,
 * 0 to 1; one that a reader has put at the edge, from -0.3 to 1.3. Places that would hide an actor or a line are mended.
 */
export type ActorPlace = Place & {
  /** A reader has put it there: it stays when others are arranged. */
  readonly pinned?: boolean;
};

/** A place in the frame: x and y from 0 to 1 between its paddings, y downward. */
export type Place = { readonly x: number; readonly y: number };

/** A source text with its translations, and what is known of where it comes from. */
export type SourceDocument = {
  readonly id: DocumentId;
  /** The original's language tag; the entry of `texts` under it is the source, the others are translations. */
  readonly language: string;
  readonly title: LocalisedText;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly note?: LocalisedText;
  /** Paragraphs are separated by a single "\n"; every translation has as many as the original. */
  readonly texts: Readonly<Record<string, string>>;
  /** The texts that these have replaced, oldest first: what was once quoted can still be looked up. */
  readonly versions?: readonly TextVersion[];
};

/**
 * Texts of a document as they were until they were replaced: those of them that changed, by language. The format keeps
 * unknown keys, so programs that do not know `versions` keep them too.
 */
export type TextVersion = {
  /** When: year, month and day. */
  readonly replaced: string;
  readonly texts: Readonly<Record<string, string>>;
};

/** A state, organisation, person or group: a side of claims, a speaker, or both. */
export type Actor = {
  readonly id: ActorId;
  readonly kind: ActorKindId;
  readonly name: LocalisedText;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly role?: LocalisedText;
  readonly speaksFor?: ActorId;
  /** A source that the text does not name ("a Western diplomat"): what it says is always hearsay. */
  readonly unnamed?: boolean;
  readonly codes?: Readonly<Record<string, string>>;
  readonly note?: LocalisedText;
};

/** Who a claim is about: two or more actors together, or those who act and those it is done to. */
export type Sides =
  | { readonly between: readonly ActorId[]; readonly from?: never; readonly to?: never }
  | { readonly from: readonly ActorId[]; readonly to: readonly ActorId[]; readonly between?: never };

/** What one or more passages say that one side does to another, and who says so. */
export type Claim = Sides & {
  readonly id: ClaimId;
  readonly type: RelationTypeId;
  readonly voice: VoiceId;
  readonly saidBy?: readonly ActorId[];
  readonly modality?: ModalityId;
  readonly summary: LocalisedText;
  readonly evidence: readonly Evidence[];
  readonly note?: LocalisedText;
  readonly topics?: readonly string[];
  /** What it was before somebody took it, and whether it says the same still. Without it, a person has made it. */
  readonly origin?: Origin;
  /** What others say of it who have read it after its coder, one each. */
  readonly reviews?: readonly Review[];
};

/** Who proposed what somebody has taken, and whether it has been changed, then or since. */
export type Origin = { readonly by: ProposalSource; readonly changed: boolean };

/** Whether a second reader agrees with a claim, and why not; `changed`: the claim has been changed since. */
export type Review = {
  readonly by: string;
  readonly verdict: ReviewVerdict;
  readonly reason?: string;
  readonly changed?: boolean;
};

/** What a review may come to. */
export type ReviewVerdict = "agree" | "disagree";

/** Who proposes a claim: the program's rules, or a language model by its name, with the version of the task it was given. */
export type ProposalSource = "rules" | { readonly model: string; readonly task?: string };

/**
 * A claim that nobody has taken yet. Anything but its passages may be missing; what is there is as in a claim. One that is
 * refused stays, so that it is not proposed again.
 */
export type Proposal = Partial<Omit<Claim, keyof Sides | "evidence" | "origin" | "reviews">> & {
  readonly between?: readonly ActorId[];
  readonly from?: readonly ActorId[];
  readonly to?: readonly ActorId[];
  readonly evidence: readonly Evidence[];
  readonly by: ProposalSource;
  readonly state: "open" | "refused";
};

/** A sentence of a document's original that somebody has looked at; `nothing`: and has found no claim in. */
export type LookedAt = {
  readonly document: DocumentId;
  readonly sentence: Quote;
  readonly nothing?: boolean;
};

/** A claim's link to a passage: the quote in the original language, and readings of it in translations. */
export type Evidence = {
  readonly document: DocumentId;
  readonly quotes: Readonly<Record<string, Quote>>;
  /**
   * Who proposed what this passage was added for to a claim that was there already. Without it the passage is from where its
   * claim is from. `continued`: another passage of the proposal that brought one before it, so that proposals can be counted.
   */
  readonly origin?: Origin & { readonly continued?: boolean };
};

/** Which quote of a dossier: `evidence` is its place in the claim's list, from 0. */
export type QuotePlace = { readonly claim: ClaimId; readonly evidence: number; readonly language: string };
