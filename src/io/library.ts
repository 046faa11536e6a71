import type { DBSchema, IDBPDatabase } from "idb";
import type { Result } from "../core/issue";
import type { Kept, KeptId } from "../core/kept";
import type { Library, NotKept } from "../state/services";

/** A dossier as it lies on the disk. `removed`: off the list, until it is restored or swept away. */
type Row = Kept & { readonly text: string; readonly version: number; readonly removed: boolean };

interface Schema extends DBSchema {
  dossiers: { key: string; value: Row };
}

type Database = IDBPDatabase<Schema>;

/** The dossiers on this device, in IndexedDB. The database is opened, and its code fetched, when it is first asked. */
export function createLibrary(): Library {
  const news = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("isnad-library");
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  if (news !== undefined) news.onmessage = tell;
  let opened: Promise<Database> | undefined;
  const database = () => {
    opened ??= openDatabase().catch((reason: unknown) => {
      // The next question tries again.
      opened = undefined;
      throw reason;
    });
    return opened;
  };

  const changed = () => {
    tell();
    news?.postMessage("changed");
  };

  /** Runs one change of one row, and answers once it is on the disk. */
  const write = async <Answer>(
    id: KeptId,
    next: (before: Row | undefined) => { readonly row: Row; readonly answer: Answer } | undefined,
  ): Promise<Result<Answer, NotKept>> => {
    try {
      const transaction = (await database()).transaction("dossiers", "readwrite", { durability: "strict" });
      const decided = next(await transaction.store.get(id));
      if (decided !== undefined) await transaction.store.put(decided.row);
      await transaction.done;
      if (decided === undefined) return { kind: "error", error: { kind: "changed" } };
      changed();
      return { kind: "ok", value: decided.answer };
    } catch (reason) {
      return { kind: "error", error: whyNot(reason) };
    }
  };

  const mark = (id: KeptId, removed: boolean) =>
    write(id, (before) => before && { row: { ...before, removed }, answer: undefined });

  return {
    list: async () => {
      try {
        const rows = await (await database()).getAll("dossiers");
        const kept = rows.filter(({ removed }) => !removed).sort((a, b) => b.changed - a.changed);
        return { kind: "ok", value: kept.map(({ text: _, version: __, removed: ___, ...row }) => row) };
      } catch (reason) {
        return { kind: "error", error: whyNot(reason) };
      }
    },
    file: async (id) => {
      const row = await (await database()).get("dossiers", id);
      return row && { text: row.text, version: row.version };
    },
    create: (text, summary) => {
      const kept: Kept = { ...summary, id: createId(), changed: Date.now() };
      return write(kept.id, () => ({ row: { ...kept, text, version: 1, removed: false }, answer: kept }));
    },
    save: (id, text, summary, version) =>
      write(id, (before) => {
        if (before?.version !== version) return undefined;
        const row: Row = { ...before, ...summary, text, version: version + 1, changed: Date.now() };
        return { row, answer: row.version };
      }),
    remove: (id) => mark(id, true),
    restore: (id) => mark(id, false),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function openDatabase(): Promise<Database> {
  const { openDB } = await import("idb");
  return openDB<Schema>("isnad", 1, {
    upgrade: (database) => {
      database.createObjectStore("dossiers", { keyPath: "id" });
    },
  });
}

function whyNot(reason: unknown): NotKept {
  return {
    kind: reason instanceof DOMException && reason.name === "QuotaExceededError" ? "full" : "refused",
  };
}

function createId(): KeptId {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join("") as KeptId;
}
