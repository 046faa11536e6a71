import type { Result } from "../core/dossier/issue";
import { limits } from "../core/dossier/limits";
import { besideKey, type StoredDossier, type StoredDossierId } from "../core/dossier/storedDossier";
import type { Content, Library, SaveRefusal } from "../state/services";
import {
  changeKeysOf,
  createDatabase,
  type Database,
  type DossierRecord,
  type Stores,
  storesOfDossier,
  whole,
  whyNot,
} from "./database";

/** What becomes of a dossier: its row, its text where that is another, and what the one who asked is told. */
type Written<Answer> = {
  readonly row: DossierRecord;
  readonly text?: string;
  /** What makes its text of the one before, as JSON. */
  readonly patch?: string | undefined;
  readonly given?: Blob | string;
  /** The steps that can be undone and redone. */
  readonly history?: unknown;
  readonly answer: Answer;
};

/** Code units of changes beside a text: with more, the next save writes the whole text, so that opening it stays fast. */
const mostChanges = 200_000;

/**
 * Bytes that such changes may add to a text, with the indents of the file: so far below the limit, whole texts are written.
 */
const mostAdded = 2_000_000;

/** Steps from one version of a dossier: whatever wrote another after it knew nothing of them. */
type StoredHistory = { readonly version: number; readonly history: unknown };

/**
 * Creates the library of the dossiers on this device, in IndexedDB. The database is opened, and its code fetched, when it
 * is first asked.
 */
export function createLibrary(): Library {
  const news = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("isnad-library");
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  if (news !== undefined) news.onmessage = tell;
  const database = createDatabase();

  /** Runs one change of one dossier, and answers once it is on the disk; `changed` where there is nothing to change. */
  const write = async <Answer>(
    id: StoredDossierId,
    decide: (before: DossierRecord | undefined) => Written<Answer> | undefined,
  ): Promise<Result<Answer, SaveRefusal>> => {
    try {
      const transaction = (await database()).transaction(storesOfDossier, "readwrite", {
        durability: "strict",
      });
      const rows = transaction.objectStore("dossiers");
      const decided = decide(await rows.get(id));
      if (decided === undefined) return { kind: "error", error: { kind: "changed" } };
      const { text, patch, given, history, answer } = decided;
      const bytes = text === undefined ? undefined : bytesOf(text);
      if (bytes !== undefined && bytes > limits.bytes) return { kind: "error", error: { kind: "large" } };
      const row = bytes === undefined ? decided.row : { ...decided.row, bytes };
      const changes = transaction.objectStore("changes");
      await whole(transaction, [
        () => rows.put(row),
        () => (text === undefined ? undefined : transaction.objectStore("files").put(text, id)),
        () => (text === undefined ? undefined : changes.delete(changeKeysOf(id))),
        () => (patch === undefined ? undefined : changes.put(patch, [id, row.version])),
        () => (given === undefined ? undefined : transaction.objectStore("given").put(given, id)),
        () => {
          if (history === undefined) return undefined;
          const stored: StoredHistory = { version: row.version, history };
          return transaction.objectStore("drafts").put(stored, besideKey("history", id));
        },
      ]);
      tell();
      news?.postMessage("changed");
      return { kind: "ok", value: answer };
    } catch (reason) {
      return { kind: "error", error: whyNot(reason) };
    }
  };

  const rowsWhere = async (
    isWanted: (row: DossierRecord) => boolean,
  ): Promise<Result<readonly StoredDossier[], SaveRefusal>> => {
    try {
      const rows = await (await database()).getAll("dossiers");
      return { kind: "ok", value: rows.filter(isWanted).sort((a, b) => b.changed - a.changed) };
    } catch (reason) {
      return { kind: "error", error: whyNot(reason) };
    }
  };

  return {
    list: () => rowsWhere(({ removed }) => removed === undefined),
    listRemoved: () => rowsWhere(({ removed }) => removed !== undefined),
    file: async (id) => {
      const transaction = (await database()).transaction(["dossiers", "files", "changes", "drafts"]);
      const [row, written, changes, stored] = await Promise.all([
        transaction.objectStore("dossiers").get(id),
        transaction.objectStore("files").get(id),
        transaction.objectStore("changes").getAll(changeKeysOf(id)),
        transaction.objectStore("drafts").get(besideKey("history", id)),
      ]);
      if (row === undefined || written === undefined) return undefined;
      const text = changes.length === 0 ? written : await withChanges(written, changes);
      const { version, history } = (stored ?? {}) as Partial<StoredHistory>;
      return { text, version: row.version, history: version === row.version ? history : undefined };
    },
    given: async (id) => (await database()).get("given", id),
    create: (text, summary, given) => {
      const id = createId();
      const stored: StoredDossier = { ...summary, id, changed: Date.now(), hasGiven: given !== undefined };
      const row: DossierRecord = { ...stored, version: 1 };
      return write(id, () => ({ row, text, answer: stored, ...(given !== undefined && { given }) }));
    },
    save: (id, content, summary, version, history) =>
      write(id, (before) => {
        if (before?.version !== version) return undefined;
        // A change of a dossier that was thrown away meanwhile brings it back.
        const { removed: _, changedBy = 0, ...stored } = before;
        const row: DossierRecord = { ...stored, ...summary, version: version + 1, changed: Date.now() };
        const patch = mayGrow(before) ? patchIn(content, changedBy) : undefined;
        return patch === undefined
          ? { row, text: textIn(content), history, answer: row.version }
          : { row: { ...row, changedBy: changedBy + patch.length }, patch, history, answer: row.version };
      }),
    setErrorCount: (id, errors, version) =>
      write(id, (before) =>
        before?.version === version ? { row: { ...before, errors }, answer: undefined } : undefined,
      ),
    remove: (id) =>
      write(id, (before) => before && { row: { ...before, removed: Date.now() }, answer: undefined }),
    restore: (id) =>
      write(id, (before) => {
        if (before === undefined) return undefined;
        const { removed: _, ...row } = before;
        return { row, answer: undefined };
      }),
    ...createDrafts(database),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const textIn = (content: Content) => (typeof content === "string" ? content : content.text());

/** At most so many bytes has a text as UTF-8; counted one by one only near the limit. */
const bytesOf = (text: string): number =>
  text.length * 3 <= limits.bytes - mostAdded ? text.length * 3 : new Blob([text]).size;

/** Whether changes beside its text keep a dossier below the limit of a file. */
const mayGrow = ({ bytes }: DossierRecord) => bytes !== undefined && bytes + mostAdded <= limits.bytes;

/** The patch of what is saved; undefined where there is none, or too much would lie beside the text with it. */
function patchIn(content: Content, changedBy: number): string | undefined {
  const patch = typeof content === "string" ? undefined : content.patch;
  return patch !== undefined && changedBy + patch.length <= mostChanges ? patch : undefined;
}

/** The text of a dossier after the changes that lie beside it. */
async function withChanges(text: string, changes: readonly string[]): Promise<string> {
  const { textAfter } = await import("../core/edit/patch");
  return textAfter(text, changes);
}

function createId(): StoredDossierId {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join("") as StoredDossierId;
}

/** Keeps what is being typed and is no change of a dossier yet, by a key that its form chooses. */
function createDrafts(
  database: () => Promise<Database>,
): Pick<Library, "draft" | "storeDraft" | "dropDraft"> {
  const write = async (change: (drafts: Stores<"drafts">) => Promise<unknown>) => {
    try {
      const transaction = (await database()).transaction("drafts", "readwrite", { durability: "strict" });
      await whole(transaction, [() => change(transaction.store)]);
      return { kind: "ok", value: undefined } as const;
    } catch (reason) {
      return { kind: "error", error: whyNot(reason) } as const;
    }
  };
  return {
    draft: async (key) => {
      try {
        return await (await database()).get("drafts", key);
      } catch {
        // Storage refused: `storeDraft` says so; nothing was stored, so nothing is there.
        return undefined;
      }
    },
    storeDraft: (key, value) => write((drafts) => drafts.put(value, key)),
    dropDraft: (key) => write((drafts) => drafts.delete(key)),
  };
}
