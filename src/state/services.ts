import type { Dossier } from "../core/dossier/dossier";
import type { Issue, Result } from "../core/dossier/issue";
import type { LocalisedText } from "../core/dossier/language";
import type { StoredDossier, StoredDossierId } from "../core/dossier/storedDossier";
import type { EmbeddedFace, FaceUse } from "../core/export/faces";
import type { DrawnText } from "../core/export/pictureTexts";
import type { Graph } from "../core/graph/graph";
import type { EncodingId } from "../core/import/encodings";
import type { ImportedText } from "../core/import/importedText";
import type { View } from "../core/link/view";
import type { Refused, Verified } from "../core/validate/validate";
import type { DossierOutcomes, DossierTask } from "../core/verification/dossierTasks";
import type { Progress } from "../core/verification/finding";
import type { Words } from "../words/languages";
import type { SaveStatus, State } from "./state";

/** A text that comes in. `areLines`: each line is a paragraph, also where lines look broken at a width. */
export type TextSource =
  | { readonly kind: "plain"; readonly text: string; readonly areLines?: boolean }
  /** From the clipboard, in both forms. */
  | { readonly kind: "rich"; readonly html: string; readonly text: string; readonly areLines?: boolean }
  /** .txt, .md, .html or .docx by its name. `whole`: all of a page, not the article in it. */
  | {
      readonly kind: "file";
      readonly file: Blob;
      readonly name: string;
      readonly encoding?: EncodingId;
      readonly whole?: boolean;
      readonly areLines?: boolean;
    };

/** What can take longer than a frame, as a message to whoever does it. */
export type Task =
  | DossierTask
  /** Puts a file through the validator. */
  | { readonly kind: "dossier"; readonly file: Blob | string }
  /** Makes paragraphs of a text, and tells its language and what it says of itself. Issues are of `importIssues`. */
  | { readonly kind: "text"; readonly source: TextSource };

/** What each kind of task comes to. */
export type Outcomes = DossierOutcomes & {
  readonly dossier: Result<Verified, Refused>;
  readonly text: Result<ImportedText>;
};
export type Outcome = Outcomes[Task["kind"]];

export type TaskOptions = {
  readonly signal?: AbortSignal;
  /** Told from time to time how far it has come, by tasks that know. */
  readonly onProgress?: (progress: Progress) => void;
};

/** Runs a task past the page's own thread. Rejects with the signal's reason once that is aborted, and where it breaks off. */
export type RunTask = <Given extends Task>(
  task: Given,
  options?: TaskOptions,
) => Promise<Outcomes[Given["kind"]]>;

/** Why nothing could be written: the browser refuses storage, or the disk is full. */
export type DiskRefusal = { readonly kind: "refused" | "full" };

/** Why something could not be kept: the disk, another tab has changed the dossier since, or it is too large to be opened again. */
export type SaveRefusal = DiskRefusal | { readonly kind: "changed" | "large" };

/** What a list shows of a dossier, besides its id and when it was changed. */
export type Summary = Pick<StoredDossier, "title" | "counts" | "errors">;

/** A kept dossier's file, which version of it this is, and what was kept with this version; versions only grow. */
type KeptFile = { readonly text: string; readonly version: number; readonly history: unknown };

/**
 * What is saved of a dossier: its text, or how to make it. `patch`: the JSON of the patch that makes its dossier of the very
 * one that the version before has on the disk; where that is known, the whole need not be written again.
 */
export type Content = string | { readonly text: () => string; readonly patch: string | undefined };

/** The dossiers that are kept on this device. Whatever is answered as kept is on the disk. */
export type Library = {
  /** Latest change first. */
  readonly list: () => Promise<Result<readonly StoredDossier[], SaveRefusal>>;
  /** Those that were deleted and can still be restored, latest change first. */
  readonly listRemoved: () => Promise<Result<readonly StoredDossier[], SaveRefusal>>;
  /** Undefined where there is none of this id; rejects where storage is refused. */
  readonly file: (id: StoredDossierId) => Promise<KeptFile | undefined>;
  /** The file that a dossier with errors was opened from, as it was given. */
  readonly given: (id: StoredDossierId) => Promise<Blob | string | undefined>;
  readonly create: (
    text: string,
    summary: Summary,
    given?: Blob | string,
  ) => Promise<Result<StoredDossier, SaveRefusal>>;
  /**
   * Replaces a version by the next, and answers that; `changed` where it is no longer the latest. `history` is kept with the
   * new version, as long as that is the latest.
   */
  readonly save: (
    id: StoredDossierId,
    content: Content,
    summary: Summary,
    version: number,
    history?: unknown,
  ) => Promise<Result<number, SaveRefusal>>;
  /** Puts down how many errors the validator has found in a version; that changes nothing of it. */
  readonly setErrorCount: (
    id: StoredDossierId,
    errors: number,
    version: number,
  ) => Promise<Result<undefined, SaveRefusal>>;
  /** Takes a dossier off the list; for a day it can be restored. */
  readonly remove: (id: StoredDossierId) => Promise<Result<undefined, SaveRefusal>>;
  readonly restore: (id: StoredDossierId) => Promise<Result<undefined, SaveRefusal>>;
  /** What was kept under a key of text that is being typed in a form; undefined where there is nothing. Never rejects. */
  readonly draft: (key: string) => Promise<unknown>;
  /** Keeps a value that JSON can hold, in place of the one before; answers when it is on the disk. */
  readonly storeDraft: (key: string, value: unknown) => Promise<Result<undefined, DiskRefusal>>;
  readonly dropDraft: (key: string) => Promise<Result<undefined, DiskRefusal>>;
  /** Calls back when the list has changed, in this tab or another. Answers its undo. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** A dossier that can be shown: `issues` is what the validator found in it, `id` where it is kept. */
export type Opened = {
  readonly graph: Graph;
  readonly issues: readonly Issue[];
  readonly id: StoredDossierId | undefined;
  readonly saveStatus: SaveStatus;
  /** As in the state. */
  readonly version?: number;
  readonly history?: State["history"];
};

/** Newer versions of the program itself. */
export type Updates = {
  /** Reloads the page with the newer version, once all that was changed is on the disk. */
  readonly apply: () => Promise<void>;
};

/** What comes with a dossier that is added. */
type Added = {
  /** The file as it was given, where not all of it could be taken over. */
  readonly given?: Blob | string;
  /** What is seen of it at first; without, its beginning. */
  readonly view?: View;
};

/**
 * What has become of a dossier that was added: it is shown and on the disk; it was there already, to the letter, and that one
 * is shown; it is shown only; what is open could not be left without a loss.
 */
type Addition = "stored" | "there" | "unsaved" | "stayed";

/** A coded article that can be opened as one's own. */
export type Example = {
  readonly id: string;
  readonly title: LocalisedText;
  /** The language of its text. */
  readonly language: string;
  readonly source: Words;
  readonly licence: { readonly name: string; readonly url: string };
  /** Fetches it; the build has verified it. */
  readonly load: () => Promise<Dossier>;
};

/** Goes from one dossier to another, and makes new ones. */
export type DossierSession = {
  /** A dossier as it lies on the disk; undefined where it cannot be had, or where the open one would be lost. */
  readonly fetch: (id: StoredDossierId | undefined) => Promise<Opened | undefined>;
  /** The dossier that came with the program. */
  readonly builtIn: () => Promise<Opened>;
  /** Shows a kept dossier, or the built-in one; answers false where it cannot be had. */
  readonly open: (id: StoredDossierId | undefined) => Promise<boolean>;
  /** Shows the open dossier as it lies on the disk, in place of what this page has of it. */
  readonly reload: () => Promise<boolean>;
  /** Keeps a dossier and shows it, with what the validator found in it. Where it cannot be kept it is shown all the same, and says so. */
  readonly add: (dossier: Dossier, issues: readonly Issue[], added?: Added) => Promise<Addition>;
  /** Gives a kept dossier another title, in place of the one before; `held` where another tab changes it. */
  readonly rename: (
    id: StoredDossierId,
    title: LocalisedText,
  ) => Promise<Result<undefined, SaveRefusal | { readonly kind: "locked" }>>;
  /** Keeps a copy of a dossier, of the built-in one too, with "copy" in its title. */
  readonly duplicate: (id: StoredDossierId | undefined) => Promise<Result<StoredDossierId, SaveRefusal>>;
  /** Makes a copy of what is open, and shows it as the one before was seen. */
  readonly editCopy: () => Promise<void>;
  /** Takes a dossier off the list; where it is open, the built-in one is shown in its place. */
  readonly remove: (id: StoredDossierId) => Promise<Result<undefined, SaveRefusal>>;
  /** Ends another tab's hold on the open dossier, so that it can be changed here. */
  readonly takeOver: () => Promise<void>;
  /** Saves again what could not be saved; answers whether it is on the disk now. */
  readonly tryAgain: () => Promise<boolean>;
  /** Hands the reader the open dossier as a file: then it is not lost, whatever storage says. */
  readonly saveAsFile: () => void;
  /** The open dossier has been saved as a file by other means, or the reader does without one for the time being. */
  readonly noteFile: () => void;
  /** The reader does without the last change: it is not at risk any more. */
  readonly discardChange: () => void;
  /** Whether leaving the open dossier now would lose the last change. */
  readonly isAtRisk: () => boolean;
};

/** Makes pictures that stand alone of what the page can draw. */
export type Pictures = {
  /** The faces in which texts are set, with their files; those that cannot be had are left out. */
  readonly faces: (uses: readonly FaceUse[]) => Promise<readonly EmbeddedFace[]>;
  /** A drawing without type and the type to be set above it, as a PNG `scale` times its size in px; undefined where the browser cannot. */
  readonly rasterise: (
    svg: string,
    texts: readonly DrawnText[],
    size: { readonly width: number; readonly height: number },
    scale: number,
  ) => Promise<Blob | undefined>;
  /** Puts a PNG on the clipboard once it is there; answers whether it got there. */
  readonly copy: (png: Promise<Blob | undefined>) => Promise<boolean>;
};
