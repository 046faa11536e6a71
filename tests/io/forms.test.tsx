import { afterEach, beforeEach, expect, test, vi } from "vitest";
import builtInFile from "../../data/japan-nato.isnad.json";
import type { Dossier } from "../../src/core/dossier/dossier";
import type { StoredDossierId } from "../../src/core/dossier/storedDossier";
import { draftOf } from "../../src/core/edit/claimDraft";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { createLibrary } from "../../src/io/library";
import { createFormAutosave } from "../../src/io/session/createFormAutosave";
import { chooseMember, showCast } from "../../src/state/casting";
import { changeDraft, openDraft } from "../../src/state/coding";
import { leaveDraft } from "../../src/state/formsAside";
import { openDossier, setSaveStatus } from "../../src/state/opening";
import { createInitialState, createStore } from "../../src/state/store";
import { leaveWalk } from "../../src/state/walking";
import { emptyDisk } from "../support/emptyDisk";

const own = "k3pt0123" as StoredDossierId;
const other = "k3pt0456" as StoredDossierId;
const graph = createGraph(builtInFile as unknown as Dossier);
const [claim] = graph.dossier.claims;
if (claim === undefined) throw new Error("the built-in dossier has no claims");
const draft = { ...draftOf(claim, graph.dossier), claim: undefined, evidence: claim.evidence[0] };

beforeEach(emptyDisk);
afterEach(() => {
  vi.restoreAllMocks();
});

function createTab(dossier: StoredDossierId | undefined = own) {
  const library = createLibrary();
  const store = createStore(
    createInitialState({
      graph,
      view: { ...firstView, dossier },
      notices: [],
      saveStatus: { kind: "saved" },
    }),
  );
  const reads: Promise<unknown>[] = [];
  const forms = createFormAutosave(store, {
    ...library,
    draft: (key) => {
      const read = library.draft(key);
      reads.push(read);
      return read;
    },
  });
  return {
    store,
    forms,
    /** Resolves when what is kept has been read so many times: whatever comes back is there by then. */
    hasRead: async (times: number) => {
      await expect.poll(() => reads.length).toBe(times);
      await Promise.all(reads);
    },
    type: (en: string) => {
      if (store.getState().coding.draft === undefined) store.setState(openDraft(draft));
      store.setState(changeDraft({ note: { en } }));
    },
    typed: () => store.getState().coding.draft?.note.en,
    onDisk: async (id: StoredDossierId) => {
      const kept = (await library.draft(`claims of ${id}`)) as
        | { draft?: { note: { en?: string } }; aside: readonly { note: { en?: string } }[] }
        | undefined;
      return kept && [kept.draft?.note.en, ...kept.aside.map(({ note }) => note.en)];
    },
    open: (id: StoredDossierId) =>
      store.setState(
        openDossier({
          graph: createGraph({ ...graph.dossier, claims: [] }),
          issues: [],
          id,
          saveStatus: { kind: "saved" },
        }),
      ),
  };
}

test("what is typed is kept with its dossier, and stays there when another is opened", async () => {
  const tab = createTab();
  tab.type("half a thought");
  expect(tab.forms.isBehind()).toBe(true);
  await expect.poll(() => tab.onDisk(own)).toEqual(["half a thought"]);
  await expect.poll(tab.forms.isBehind).toBe(false);
  tab.type("a whole thought");
  tab.open(other);
  await expect.poll(() => tab.onDisk(own)).toEqual(["a whole thought"]);
  expect(tab.typed()).toBeUndefined();
  tab.type("elsewhere");
  expect(await tab.forms.save()).toBe(true);
  expect(await tab.onDisk(other)).toEqual(["elsewhere"]);
  expect(await tab.onDisk(own)).toEqual(["a whole thought"]);
});

test("what is typed while the last of it is written is kept too, though another dossier is open by then", async () => {
  const tab = createTab();
  tab.type("one");
  const saving = tab.forms.save();
  tab.type("two");
  tab.open(other);
  await saving;
  expect(await tab.onDisk(own)).toEqual(["two"]);
});

test("it comes back into the form after a reload, and when the dossier is opened anew", async () => {
  const before = createTab();
  before.type("kept");
  await before.forms.save();
  const tab = createTab();
  await expect.poll(tab.typed).toBe("kept");
  tab.type("typed on");
  tab.open(own);
  await expect.poll(tab.typed).toBe("typed on");
});

test.each([
  [
    { kind: "group", speaksFor: "text Kenya" },
    { kind: "group", speaksFor: "text Kenya" },
  ],
  [{ speaksFor: "" }, { speaksFor: "" }],
  [{ kind: "ship" }, undefined],
  [{ speaksFor: 5 }, undefined],
])("what was decided of the cast comes back where it can be read: %o", async (kept, read) => {
  const library = createLibrary();
  await library.storeDraft(`claims of ${own}`, { aside: [], cast: { "text Ann": kept } });
  const tab = createTab();
  const decided = () => tab.store.getState().coding.cast["text Ann"];
  await tab.hasRead(1);
  expect(decided()).toEqual(read);
});

test("what is decided of the cast is kept", async () => {
  const before = createTab();
  before.store.setState(chooseMember("text Ann", { kind: "group", speaksFor: "text Kenya" }));
  await before.forms.save();
  const tab = createTab();
  await expect
    .poll(() => tab.store.getState().coding.cast["text Ann"])
    .toEqual({ isActor: true, kind: "group", speaksFor: "text Kenya" });
});

test("which cast is on the screen is kept until it is left", async () => {
  const before = createTab();
  const [document] = before.store.getState().graph.dossier.documents;
  before.store.setState(showCast(document?.id));
  await before.forms.save();
  const tab = createTab();
  const shown = () => tab.store.getState().coding.castShown;
  await expect.poll(shown).toEqual({ of: document?.id });
  tab.store.setState(leaveWalk);
  await tab.forms.save();
  expect(await createLibrary().draft(`claims of ${own}`)).toBeUndefined();
});

test("what is typed while another tab has the dossier is at risk, stays, and is kept once that lets go", async () => {
  const tab = createTab();
  tab.type("before");
  await tab.forms.save();
  tab.store.setState(setSaveStatus({ kind: "locked" }));
  const there = createTab();
  await expect.poll(there.typed).toBe("before");
  there.type("in the other tab");
  await there.forms.save();
  tab.type("meanwhile");
  expect(tab.forms.isBehind()).toBe(true);
  expect(await tab.forms.save()).toBe(false);
  expect(await tab.onDisk(own)).toEqual(["in the other tab"]);
  tab.open(own);
  await expect.poll(() => tab.onDisk(own)).toEqual(["meanwhile", "in the other tab"]);
  expect(tab.typed()).toBe("meanwhile");
  expect(tab.forms.isBehind()).toBe(false);
});

test("a dossier that is opened anew has its forms once", async () => {
  const tab = createTab();
  tab.type("first");
  tab.store.setState(leaveDraft);
  tab.type("second");
  await tab.forms.save();
  tab.type("second, typed on");
  tab.open(own);
  await expect.poll(() => tab.onDisk(own)).toEqual(["second, typed on", "first"]);
  tab.open(own);
  await expect.poll(tab.forms.isBehind).toBe(false);
  expect(tab.store.getState().coding.aside).toHaveLength(1);
});

test("a form that is opened before the kept one has come back takes nothing from it", async () => {
  const before = createTab();
  before.type("kept");
  await before.forms.save();
  const tab = createTab();
  tab.type("new");
  await tab.forms.save();
  expect(await tab.onDisk(own)).toEqual(["new", "kept"]);
});

test("a form that is closed without anything typed is not kept any more", async () => {
  const before = createTab();
  before.type("kept");
  await before.forms.save();
  before.store.setState((state) => ({ ...state, coding: { ...state.coding, isTouched: false } }));
  before.store.setState(leaveDraft);
  await before.forms.save();
  expect(await before.onDisk(own)).toBeUndefined();
});

test("that the disk does not take what is typed is said, until it does", async () => {
  const tab = createTab();
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  tab.type("too much");
  await expect.poll(() => tab.store.getState().unsavedForms).toBe("full");
  expect(tab.forms.isBehind()).toBe(true);
  full.mockRestore();
  expect(await tab.forms.save()).toBe(true);
  expect(tab.store.getState().unsavedForms).toBeUndefined();
  expect(tab.forms.isBehind()).toBe(false);
});

test("forms of a dossier that could not be kept are in this page alone until it is", async () => {
  const tab = createTab(undefined as never);
  tab.store.setState((state) => ({ ...state, view: { ...state.view, dossier: undefined } }));
  tab.store.setState(setSaveStatus({ kind: "failed", why: "full" }));
  tab.type("nowhere");
  expect(await tab.forms.save()).toBe(false);
  expect(tab.forms.isBehind()).toBe(true);
  tab.store.setState((state) => ({ ...state, view: { ...state.view, dossier: own } }));
  expect(await tab.forms.save()).toBe(true);
  expect(await tab.onDisk(own)).toEqual(["nowhere"]);
});

test.each([
  { type: "friendship" },
  { voice: "sung" },
  { undecided: "voice" },
  { added: [{ kind: "state" }] },
])("a form that says what this version of the program does not know is left alone: %o", async (part) => {
  const library = createLibrary();
  const note = { en: "of another version" };
  await library.storeDraft(`claims of ${own}`, { draft: { ...draft, note, ...part }, aside: [] });
  const tab = createTab();
  tab.open(other);
  tab.open(own);
  await tab.hasRead(3);
  expect(tab.typed()).toBeUndefined();
  await library.storeDraft(`claims of ${other}`, { draft: { ...draft, note }, aside: [] });
  tab.open(other);
  await expect.poll(tab.typed).toBe("of another version");
});
