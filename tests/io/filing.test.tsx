import { afterEach, beforeEach, expect, test, vi } from "vitest";
import builtInFile from "../../data/japan-nato.isnad.json";
import type { Dossier } from "../../src/core/dossier/dossier";
import type { StoredDossierId } from "../../src/core/dossier/storedDossier";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { createLibrary } from "../../src/io/library";
import { createSession } from "../../src/io/session/createSession";
import { edit } from "../../src/state/editing";
import type { Opened } from "../../src/state/services";
import { createInitialState, createStore } from "../../src/state/store";
import { emptyDisk } from "../support/emptyDisk";
import { runTask } from "../support/runTask";

const dossier = builtInFile as unknown as Dossier;
const builtIn: Opened = {
  graph: createGraph(dossier),
  issues: [],
  id: undefined,
  saveStatus: { kind: "built-in" },
};

/** A page with a dossier of its own, in a browser that keeps its promise or makes none. */
async function pageWithOwn(promises: boolean) {
  vi.spyOn(navigator.storage, "persisted").mockResolvedValue(promises);
  const persist = vi.spyOn(navigator.storage, "persist").mockResolvedValue(promises);
  const page = createPage();
  await page.session.add({ ...dossier, title: { en: "Mine" } }, []);
  await expect.poll(() => persist.mock.calls.length).toBe(1);
  return { ...page, persist };
}

function createPage() {
  const store = createStore(
    createInitialState({
      graph: builtIn.graph,
      view: firstView,
      notices: [],
      saveStatus: builtIn.saveStatus,
    }),
  );
  const session = createSession(store, {
    library: createLibrary(),
    run: runTask,
    builtIn,
  });
  const due = () => store.getState().fileDue;
  /** Each change is its own version on the disk. */
  const change = async (times: number) => {
    for (let time = 0; time < times; time++) {
      const { version } = store.getState();
      store.setState(edit("rename", (before) => ({ ...before, title: { en: `${before.title.en}.` } })));
      await expect.poll(() => store.getState().version).toBe(version + 1);
    }
  };
  return { store, session, due, change };
}

beforeEach(emptyDisk);
afterEach(() => vi.restoreAllMocks());

test("where the browser promises nothing, the first change says what that means; what was put off comes again", async () => {
  const { session, due, change } = await pageWithOwn(false);
  expect(due()).toBeUndefined();
  await change(1);
  await expect.poll(due).toEqual({ isPersistent: false, changes: 1 });
  session.noteFile();
  expect(due()).toBeUndefined();
  await change(9);
  expect(due()).toBeUndefined();
  await change(1);
  await expect.poll(due).toEqual({ isPersistent: false, changes: 10 });
});

test("where it promises to keep all, much has to have changed", async () => {
  const { due, change } = await pageWithOwn(true);
  await change(39);
  expect(due()).toBeUndefined();
  await change(1);
  await expect.poll(due).toEqual({ isPersistent: true, changes: 40 });
});

test("when the last file was saved is known on the next visit, and each dossier has its own", async () => {
  const { session, store, due, change } = await pageWithOwn(false);
  await change(1);
  await expect.poll(due).toBeDefined();
  const link = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  session.saveAsFile();
  expect(link).toHaveBeenCalledOnce();
  const first = store.getState().view.dossier as StoredDossierId;
  await session.add({ ...dossier, title: { en: "Another" } }, []);
  await change(1);
  await expect.poll(due).toEqual({ isPersistent: false, changes: 1 });

  const next = createPage();
  await next.session.open(first);
  await next.change(2);
  expect(next.due()).toBeUndefined();
});
