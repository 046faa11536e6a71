import type { DBSchema, IDBPDatabase, IDBPObjectStore, StoreNames } from "idb";
import { isBeside, type StoredDossier, type StoredDossierId } from "../core/dossier/storedDossier";
import type { DiskRefusal } from "../state/services";

/** A dossier without its text. `version` grows with each change; `removed`: off the list since then, ms since 1970 UTC. */
export type DossierRecord = StoredDossier & {
  readonly version: number;
  readonly removed?: number;
  /** Code units of the changes that lie beside its text. */
  readonly changedBy?: number;
  /** At most so many bytes has its text, without the changes beside it; a row of an older program does not say. */
  readonly bytes?: number;
};

interface Schema extends DBSchema {
  dossiers: { key: string; value: DossierRecord };
  /** The texts, apart, so that a list does not have to read them. */
  files: { key: string; value: string };
  /** What has changed since the text was written, as JSON: a patch for each version, in their order. */
  changes: { key: [string, number]; value: string };
  /** Files that were opened in spite of their errors, as they were given. */
  given: { key: string; value: Blob | string };
  /** What lies beside: forms that are being typed in, and what belongs to a dossier and not into its file (`besideKey`). */
  drafts: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/** A store inside a transaction that writes. */
export type Stores<Name extends StoreNames<Schema>> = IDBPObjectStore<Schema, [Name], Name, "readwrite">;

/** How long a removed dossier can still be brought back, in ms: a day. */
const keepRemovedMs = 86_400_000;

/** Answers the database, opened when it is first asked for; after a failure the next question tries again. */
export function createDatabase(): () => Promise<Database> {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return () => {
    opened ??= openDatabase(forget).catch((reason: unknown) => {
      forget();
      throw reason;
    });
    return opened;
  };
}

/** Every store in which something of a dossier may lie. */
export const storesOfDossier = ["dossiers", "files", "changes", "given", "drafts"] as const;

/** Returns the keys of all changes of a dossier. */
export const changeKeysOf = (id: StoredDossierId): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Returns why something could not be stored, of what the database threw. */
export function whyNot(reason: unknown): DiskRefusal {
  const isFull = reason instanceof DOMException && reason.name === "QuotaExceededError";
  return { kind: isFull ? "full" : "refused" };
}

type Ended = { readonly done: Promise<void>; readonly abort: () => void };

/** Makes changes and waits until all of them are on the disk; where one fails, none of them is stored. */
export async function whole(
  transaction: Ended,
  changes: readonly (() => Promise<unknown> | undefined)[],
): Promise<void> {
  const pending: (Promise<unknown> | undefined)[] = [transaction.done];
  try {
    for (const change of changes) pending.push(change());
    await Promise.all(pending);
  } catch (reason) {
    // The first failure is the reason; the others follow from it.
    for (const each of pending) each?.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has ended by itself already.
    }
    throw reason;
  }
}

async function openDatabase(forget: () => void): Promise<Database> {
  const { openDB } = await import("idb");
  // A program that knows no changes would take the text for the latest: the database keeps it out by its version.
  const database = await openDB<Schema>("isnad-dossiers", 2, {
    upgrade: (opened, from) => {
      if (from < 1) {
        opened.createObjectStore("dossiers", { keyPath: "id" });
        for (const store of ["files", "given", "drafts"] as const) opened.createObjectStore(store);
      }
      opened.createObjectStore("changes");
    },
    // A newer version of the program wants to change the database: this page lets go of it, and asks again later.
    blocking: () => {
      database.close();
      forget();
    },
    terminated: forget,
  });
  // What was thrown away long ago need not be read again; that this fails is no reason not to go on.
  sweep(database).catch(() => {});
  return database;
}

async function sweep(database: Database): Promise<void> {
  const transaction = database.transaction(storesOfDossier, "readwrite");
  const rows = await transaction.objectStore("dossiers").getAll();
  const beside = await transaction.objectStore("drafts").getAllKeys();
  const before = Date.now() - keepRemovedMs;
  for (const { id, removed } of rows) {
    if (removed === undefined || removed > before) continue;
    for (const store of ["dossiers", "files", "given"] as const) {
      void transaction.objectStore(store).delete(id);
    }
    void transaction.objectStore("changes").delete(changeKeysOf(id));
    for (const key of beside) {
      if (isBeside(key, id)) void transaction.objectStore("drafts").delete(key);
    }
  }
  await transaction.done;
}
