import type { CastChoices } from "../core/coding/castChoices";
import type { WalkSentence } from "../core/coding/walkSentences";
import type { ActorId, DocumentId, Dossier, SourceDocument } from "../core/dossier/dossier";
import type { EditKindId } from "../core/dossier/editKinds";
import type { Issue } from "../core/dossier/issue";
import type { ClaimDraft } from "../core/edit/claimDraft";
import type { Filter } from "../core/graph/filter";
import type { Graph } from "../core/graph/graph";
import type { MatchedText } from "../core/graph/search";
import type { TieId } from "../core/graph/ties";
import type { View } from "../core/link/view";
import type { Span } from "../core/text/span";
import type { DiskRefusal } from "./services";

/** What the pointer or the keyboard focus is on. It crosses panels: a passage in the article lights a tie on the map. */
export type Pointed =
  | { readonly kind: "nothing" }
  | { readonly kind: "ties"; readonly ties: readonly TieId[] }
  | { readonly kind: "actor"; readonly actor: ActorId };

/** A paragraph of a document: its index among all paragraphs, blank ones included, from 0. */
export type Sought = {
  readonly document: DocumentId;
  readonly paragraph: number;
  /** The words that were looked for, by their places in the paragraph. */
  readonly words?: MatchedText | undefined;
};

/** The panel that shows where there is room for one only: tabs of the sheet, or of a low window. */
export type Panel = "evidence" | "article";

/** Whether what is on the screen is kept on this device, and may be changed. */
export type SaveStatus =
  /** It came with the program and is never changed; a copy can be. */
  | { readonly kind: "built-in" }
  /** The page carries it, and nothing else: it is read. */
  | { readonly kind: "carried" }
  /** Every change is on the disk. */
  | { readonly kind: "saved" }
  /** A change is on its way there. */
  | { readonly kind: "saving" }
  /** The last change is in this page alone. */
  | { readonly kind: "failed"; readonly why: "refused" | "full" | "changed" | "large" }
  /** Another tab has it open for changes; here it is read. */
  | { readonly kind: "locked" };

/** Why the reader is reminded to save a file. */
export type FileDue = { readonly isPersistent: boolean; readonly changes: number };

/** A change of the dossier, and the dossier that undoing or redoing it leads to. */
export type EditStep = {
  readonly kind: EditKindId;
  readonly dossier: Dossier;
  /** What of the view went with the change: the filter for as long as the page is open, pins on the disk, too. */
  readonly lost?: LostView;
  /** What is decided of the cast once the step is gone, and what until then, where the change is the taking of a cast. */
  readonly cast?: readonly [then: CastChoices, now: CastChoices];
};

/** What a view had of actors that a change has taken away: pins, and the filter before and after. */
export type LostView = Pick<View, "pins"> & { readonly filter?: readonly [before: Filter, after: Filter] };

/** A newer version of the program waits to be asked for; another tab has taken it; this is it. */
export type UpdateState = "none" | "ready" | "elsewhere" | "done";

/** A stretch of one text that is marked to be coded, in whole words; `anchor` is where marking it began. */
export type TextSelection = {
  readonly document: DocumentId;
  readonly language: string;
  readonly span: Span;
  readonly anchor: Span;
  /** Keys move on from it; a pointer shows what it does itself. */
  readonly by: "keys" | "pointer";
};

/** A sentence of a document's original, by its first UTF-16 code unit. */
export type WalkPlace = { readonly document: DocumentId; readonly start: number };

/** What is being coded. */
export type Coding = {
  readonly selection: TextSelection | undefined;
  /** The claim whose form is open. */
  readonly draft: ClaimDraft | undefined;
  /** The form as it was opened; undefined where it was taken up again. */
  readonly begun: ClaimDraft | undefined;
  /** The form before fields that nobody has set were suggested anew; undefined once somebody enters something. */
  readonly before: ClaimDraft | undefined;
  /** Whether something was entered into it: then it is not thrown away. */
  readonly isTouched: boolean;
  /** How far the sheet was drawn before the form came; undefined while there is none. */
  readonly sheet: State["sheet"] | undefined;
  /** Forms that were left, the latest last. */
  readonly aside: readonly ClaimDraft[];
  /** The form that was discarded last, until a claim is saved: it can be brought back. */
  readonly discarded: ClaimDraft | undefined;
  /** The form has been closed: the keyboard is to go on in the text. */
  readonly returns: boolean;
  /** Whether a new form is filled in with what the passage suggests. */
  readonly suggests: boolean;
  /** The sentence that the walk through a text stands at; undefined: at none yet. */
  readonly stop: WalkPlace | undefined;
  /** Whether the walk stops at every sentence, and not only where a claim is likely. */
  readonly walksAll: boolean;
  /** The sentences of long documents, which are read once. */
  readonly sentences: readonly {
    readonly document: SourceDocument;
    readonly sentences: readonly WalkSentence[];
  }[];
  /** What has been decided of those whom the texts name. */
  readonly cast: CastChoices;
  /** What was decided of the cast step by step, the latest last, in both; not stored. */
  readonly castSteps: { readonly past: readonly CastStep[]; readonly future: readonly CastStep[] };
  /** The cast that is on the screen before the walk: of an article that was added just now, or of all. */
  readonly castShown: { readonly of: DocumentId | undefined } | undefined;
};

/** A decision about a member of a cast, by its key; `field`: what was decided last of it. */
export type CastStep = {
  readonly key: string;
  readonly field: string;
  readonly before: CastChoices;
  readonly after: CastChoices;
};

/** Plain data: all that is so now and cannot be derived. */
export type State = {
  readonly graph: Graph;
  /** What the validator found in this dossier: errors where it was opened in spite of them. */
  readonly issues: readonly Issue[];
  readonly saveStatus: SaveStatus;
  /** How often a dossier has been opened on this page: another number is another one, or the same one read anew. */
  readonly opened: number;
  /** Which version of the kept dossier this page has seen last; 0 where it is not kept. */
  readonly version: number;
  /** The latest step last, in both. */
  readonly history: { readonly past: readonly EditStep[]; readonly future: readonly EditStep[] };
  readonly view: View;
  /** Where the map has its actors, x and y interleaved; undefined until it has settled for the first time. */
  readonly arranged: { readonly sides: Graph["sides"]; readonly positions: ArrayLike<number> } | undefined;
  readonly update: UpdateState;
  readonly coding: Coding;
  /** Why what is typed into forms is in this page alone; undefined: it is on the disk, or on its way there. */
  readonly unsavedForms: DiskRefusal["kind"] | undefined;
  /** A file of the open dossier is due: how many changes the last one lacks, and whether the browser has promised to keep them. */
  readonly fileDue: FileDue | undefined;
  /** Quotes that have lost what they carry by a change of the actors, until the reader has seen it. */
  readonly withdrawn: number;
  readonly pointed: Pointed;
  /** The paragraph that the reader asked to see in the article; each time anew, even the same one. */
  readonly sought: Sought | undefined;
  /** How often what is read already was asked for again: each time Evidence comes back to it. */
  readonly askedAgain: number;
  readonly panel: Panel;
  /** Stops of the phone's sheet: its bar, over the lower part of the map, nearly the whole screen. */
  readonly sheet: "low" | "half" | "full";
  /** Whether single letters and signs (J, K, C, /) act wherever the focus is; who dictates or trembles turns them off. */
  readonly letterKeys: boolean;
  /** What was wrong with the link, until dismissed. */
  readonly notices: readonly Issue[];
};

/** A change: named after what the reader means by it; answers the state itself when nothing changes. */
export type Change = (state: State) => State;
