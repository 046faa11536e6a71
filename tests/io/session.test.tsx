import { afterEach, beforeEach, expect, test, vi } from "vitest";
import builtInFile from "../../data/japan-nato.isnad.json";
import type { Dossier } from "../../src/core/dossier/dossier";
import { formatDossier } from "../../src/core/dossier/formatDossier";
import { besideKey } from "../../src/core/dossier/storedDossier";
import { draftOf } from "../../src/core/edit/claimDraft";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { createLibrary } from "../../src/io/library";
import { createSession } from "../../src/io/session/createSession";
import { dossierSummary } from "../../src/io/session/dossierSummary";
import { changeDraft, openDraft } from "../../src/state/coding";
import { edit, redo, selectRedo, selectUndo, undo } from "../../src/state/editing";
import { openDossier, setSaveStatus } from "../../src/state/opening";
import type { Opened } from "../../src/state/services";
import { createInitialState, createStore } from "../../src/state/store";
import { packHistory } from "../../src/state/storedHistory";
import { pin, setArranged } from "../../src/state/viewing";
import { emptyDisk } from "../support/emptyDisk";
import { runTask } from "../support/runTask";

const dossier = builtInFile as unknown as Dossier;
const builtIn: Opened = {
  graph: createGraph(dossier),
  issues: [],
  id: undefined,
  saveStatus: { kind: "built-in" },
};

beforeEach(emptyDisk);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A page of its own, as another tab is: it shares the disk, the locks and the channels, and nothing else. */
function createTab() {
  const library = createLibrary();
  const store = createStore(
    createInitialState({
      graph: builtIn.graph,
      view: firstView,
      notices: [],
      saveStatus: builtIn.saveStatus,
    }),
  );
  const session = createSession(store, { library, run: runTask, builtIn });
  return {
    library,
    store,
    session,
    kind: () => store.getState().saveStatus.kind,
    title: () => store.getState().graph.dossier.title.en,
    id: () => store.getState().view.dossier,
    rename: (en: string) => store.setState(edit("rename", (before) => ({ ...before, title: { en } }))),
    /** The title as it lies on the disk. */
    onDisk: async () => {
      const id = store.getState().view.dossier;
      const file = id === undefined ? undefined : await createLibrary().file(id);
      return file && JSON.parse(file.text).title.en;
    },
  };
}

async function tabWithOwn() {
  const tab = createTab();
  await tab.session.add({ ...dossier, title: { en: "Mine" } }, []);
  return tab;
}

const isWarned = () => !dispatchEvent(new Event("beforeunload", { cancelable: true }));
const refuse = () =>
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
const fill = () =>
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });

test("each change is said to be on its way, and then to be saved, which it is", async () => {
  const tab = await tabWithOwn();
  expect(tab.kind()).toBe("saved");
  tab.rename("One");
  expect(tab.kind()).toBe("saving");
  tab.rename("Two");
  await expect.poll(tab.kind).toBe("saved");
  expect(await tab.onDisk()).toBe("Two");
  tab.store.setState(undo);
  await expect.poll(tab.kind).toBe("saved");
  expect(await tab.onDisk()).toBe("One");
});

test("the page asks before it is left only while something is not on the disk", async () => {
  const tab = await tabWithOwn();
  expect(isWarned()).toBe(false);
  tab.rename("One");
  expect(isWarned()).toBe(true);
  await expect.poll(tab.kind).toBe("saved");
  expect(isWarned()).toBe(false);
});

test("what was changed in the moment of leaving for another dossier is kept", async () => {
  const tab = await tabWithOwn();
  const id = tab.id();
  tab.rename("Late");
  expect(await tab.session.open(undefined)).toBe(true);
  expect(tab.kind()).toBe("built-in");
  expect(id && JSON.parse((await tab.library.file(id))?.text ?? "").title.en).toBe("Late");
});

test("what was done can be undone and redone after a reload, by name", async () => {
  const before = await tabWithOwn();
  before.rename("One");
  before.rename("Two");
  before.store.setState(undo);
  expect(await before.session.tryAgain()).toBe(true);
  const tab = createTab();
  await tab.session.open(before.id());
  expect(tab.title()).toBe("One");
  expect(selectUndo(tab.store.getState())?.kind).toBe("rename");
  expect(selectRedo(tab.store.getState())?.dossier.title.en).toBe("Two");
  expect(selectUndo(tab.store.getState())?.dossier.title.en).toBe("Mine");
});

test("after each change and undo, and after a reload, the file is the open dossier's, byte for byte", async () => {
  let tab = await tabWithOwn();
  const id = tab.id();
  if (id === undefined) throw new Error("not kept");
  const isKept = async () => {
    expect(await tab.session.tryAgain()).toBe(true);
    const { graph } = tab.store.getState();
    expect((await createLibrary().file(id))?.text).toBe(formatDossier(graph.dossier));
  };
  const note = (en: string) => (before: Dossier) => ({
    ...before,
    claims: before.claims.map((claim, index) => (index === 1 ? { ...claim, note: { en } } : claim)),
  });
  const drop = (before: Dossier) => ({ ...before, claims: before.claims.slice(1) });
  for (let round = 0; round < 2; round += 1) {
    tab.store.setState(edit("edit-claim", note(`Note ${round}`)));
    await isKept();
    tab.store.setState(edit("remove-claim", drop));
    await isKept();
    tab.rename(`Round ${round}`);
    tab.store.setState(undo);
    await isKept();
    tab.store.setState(undo);
    await isKept();
    tab = createTab();
    await tab.session.open(id);
    await isKept();
  }
});

test("a change writes no whole text where the dossier on the disk is the one that was opened", async () => {
  const before = await tabWithOwn();
  const tab = createTab();
  await tab.session.open(before.id());
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  tab.rename("One");
  expect(await tab.session.tryAgain()).toBe(true);
  const stores = put.mock.contexts.map((store) => (store as IDBObjectStore).name);
  expect(stores).toContain("changes");
  expect(stores).not.toContain("files");
  expect(await tab.onDisk()).toBe("One");
});

test("what was changed behind the steps' back leaves none that lead elsewhere", async () => {
  const tab = await tabWithOwn();
  const id = tab.id();
  if (id === undefined) throw new Error("not kept");
  tab.rename("One");
  await tab.session.open(undefined);
  expect((await tab.session.rename(id, { en: "From the list" })).kind).toBe("ok");
  await tab.session.open(id);
  expect(tab.title()).toBe("From the list");
  expect(selectUndo(tab.store.getState())).toBeUndefined();
});

test("where the validator takes less than what was saved, no steps lead back from it", async () => {
  const tab = await tabWithOwn();
  const id = tab.id();
  if (id === undefined) throw new Error("not kept");
  tab.rename("One");
  await tab.session.tryAgain();
  const { history, graph, version } = tab.store.getState();
  const [claim] = graph.dossier.claims;
  const odd = { ...graph.dossier, claims: [...graph.dossier.claims, { ...claim, id: "odd", type: "odd" }] };
  const text = formatDossier(odd as Dossier);
  const packed = packHistory(history, graph.dossier);
  await tab.library.save(id, text, dossierSummary(graph, []), version, packed);
  const next = createTab();
  await next.session.open(id);
  expect(next.title()).toBe("One");
  expect(selectUndo(next.store.getState())).toBeUndefined();
});

test("what is changed while a save is under way is saved too, though another dossier is open by then", async () => {
  const tab = await tabWithOwn();
  const id = tab.id();
  tab.rename("One");
  const saving = tab.session.tryAgain();
  tab.rename("Two");
  tab.store.setState(openDossier(builtIn));
  await saving;
  expect(id && JSON.parse((await tab.library.file(id))?.text ?? "").title.en).toBe("Two");
  expect(tab.store.getState()).toMatchObject({ saveStatus: { kind: "built-in" }, version: 0 });
});

test("a dossier that gets to the disk only when another is open leaves that one alone", async () => {
  const refused = refuse();
  const tab = await tabWithOwn();
  refused.mockRestore();
  const saving = tab.session.tryAgain();
  tab.store.setState(openDossier(builtIn));
  await saving;
  expect(tab.kind()).toBe("built-in");
  expect(tab.id()).toBeUndefined();
  const list = await tab.library.list();
  expect(list.kind === "ok" && list.value.map(({ title }) => title.en)).toEqual(["Mine"]);
});

test("what is changed while another dossier is read is saved before that one is shown", async () => {
  const tab = await tabWithOwn();
  const [first, title] = [tab.id(), "Typed on"];
  await tab.session.add({ ...dossier, title: { en: "Other" } }, []);
  const opening = tab.session.open(first);
  tab.rename(title);
  const saved = tab.id();
  expect(await opening).toBe(true);
  expect(tab.title()).toBe("Mine");
  expect(saved && JSON.parse((await tab.library.file(saved))?.text ?? "").title.en).toBe(title);
});

test("a last change that comes through after another tab has taken the dossier does not give it back", async () => {
  const first = await tabWithOwn();
  const second = createTab();
  await second.session.open(first.id());
  await expect.poll(second.kind).toBe("locked");
  second.store.setState(setSaveStatus({ kind: "saved" }));
  expect(second.kind()).toBe("locked");
});

test("a second tab reads; when it takes over, the first has saved and reads from then on", async () => {
  const first = await tabWithOwn();
  const second = createTab();
  await second.session.open(first.id());
  await expect.poll(second.kind).toBe("locked");
  second.rename("Cannot");
  expect(second.title()).toBe("Mine");
  first.rename("Changed in the first");
  await second.session.takeOver();
  await expect.poll(second.kind).toBe("saved");
  expect(second.title()).toBe("Changed in the first");
  await expect.poll(first.kind).toBe("locked");
  second.rename("Changed in the second");
  await expect.poll(second.kind).toBe("saved");
  expect(await second.onDisk()).toBe("Changed in the second");
  // And back again.
  await first.session.takeOver();
  await expect.poll(first.kind).toBe("saved");
  expect(first.title()).toBe("Changed in the second");
});

test("when the first tab goes elsewhere, the second may change the dossier as the first has left it", async () => {
  const first = await tabWithOwn();
  const second = createTab();
  await second.session.open(first.id());
  await expect.poll(second.kind).toBe("locked");
  first.rename("Last word");
  await first.session.open(undefined);
  await expect.poll(second.kind).toBe("saved");
  expect(second.title()).toBe("Last word");
});

test("a tab that does not answer loses the dossier, and cannot overwrite what comes after", async () => {
  const first = await tabWithOwn();
  const second = createTab();
  await second.session.open(first.id());
  await expect.poll(second.kind).toBe("locked");
  // As if the first tab were frozen: what it is asked does not reach it.
  vi.spyOn(BroadcastChannel.prototype, "postMessage").mockImplementation(() => {});
  await second.session.takeOver();
  await expect.poll(second.kind).toBe("saved");
  await expect.poll(first.kind).toBe("locked");
});

test("without locks, of two tabs the later one is told that the dossier has changed, and overwrites nothing", async () => {
  vi.stubGlobal("navigator", { ...navigator, locks: undefined, storage: undefined });
  const first = await tabWithOwn();
  const second = createTab();
  await second.session.open(first.id());
  first.rename("First");
  await expect.poll(first.kind).toBe("saved");
  second.rename("Second");
  await expect.poll(() => second.store.getState().saveStatus).toEqual({ kind: "failed", why: "changed" });
  expect(await first.onDisk()).toBe("First");
  expect(isWarned()).toBe(true);
  await second.session.reload();
  expect(second.title()).toBe("First");
  expect(second.kind()).toBe("saved");
});

test("where storage is refused a dossier is shown all the same, says so, and is kept when it can be", async () => {
  const refused = refuse();
  const tab = await tabWithOwn();
  expect(tab.title()).toBe("Mine");
  expect(tab.store.getState().saveStatus).toEqual({ kind: "failed", why: "refused" });
  expect(isWarned()).toBe(true);
  expect(await tab.session.tryAgain()).toBe(false);
  refused.mockRestore();
  expect(await tab.session.tryAgain()).toBe(true);
  expect(tab.kind()).toBe("saved");
  expect(await tab.onDisk()).toBe("Mine");
});

test("where the disk is full it is said so; what is as a file is not at risk, and the next change is", async () => {
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  const tab = await tabWithOwn();
  const full = fill();
  tab.rename("More");
  await expect.poll(() => tab.store.getState().saveStatus).toEqual({ kind: "failed", why: "full" });
  expect(tab.session.isAtRisk()).toBe(true);
  tab.session.saveAsFile();
  expect(tab.session.isAtRisk()).toBe(false);
  tab.rename("Still more");
  expect(tab.session.isAtRisk()).toBe(true);
  full.mockRestore();
  expect(await tab.session.tryAgain()).toBe(true);
  expect(await tab.onDisk()).toBe("Still more");
});

test("what would be lost is not left for another dossier", async () => {
  const tab = await tabWithOwn();
  fill();
  tab.rename("More");
  expect(await tab.session.open(undefined)).toBe(false);
  expect(tab.title()).toBe("More");
});

test("what would be lost does not give way to a dossier that is added, nor is it left out of a copy", async () => {
  const tab = await tabWithOwn();
  fill();
  tab.rename("More");
  expect(await tab.session.add({ ...dossier, title: { en: "Other" } }, [])).toBe("stayed");
  expect(tab.title()).toBe("More");
  const id = tab.id();
  expect(id && (await tab.session.duplicate(id))).toEqual({ kind: "error", error: { kind: "full" } });
});

test("a dossier that is on this device already is opened, and none is added; one that was changed is another", async () => {
  const tab = await tabWithOwn();
  const id = tab.id();
  await tab.session.open(undefined);
  expect(await tab.session.add({ ...dossier, title: { en: "Mine" } }, [])).toBe("there");
  expect(tab.id()).toBe(id);
  expect(tab.kind()).toBe("saved");
  tab.store.setState(edit("edit-claim", (before) => ({ ...before, claims: before.claims.toReversed() })));
  expect(await tab.session.add({ ...dossier, title: { en: "Mine" } }, [])).toBe("stored");
  expect(tab.id()).not.toBe(id);
  const list = await tab.library.list();
  expect(list.kind === "ok" && list.value).toHaveLength(2);
});

test("a dossier that is not there changes nothing", async () => {
  const tab = await tabWithOwn();
  expect(await tab.session.open("nothing00" as never)).toBe(false);
  expect(tab.title()).toBe("Mine");
});

test("a copy is a dossier of its own, of the built-in one too, and is seen as that was", async () => {
  const tab = createTab();
  const copy = await tab.session.duplicate(undefined);
  const list = await tab.library.list();
  expect(list.kind === "ok" && list.value.map(({ id, title }) => [id, title.en])).toEqual([
    [copy.kind === "ok" && copy.value, `${dossier.title.en} (copy)`],
  ]);
  tab.store.setState((state) => ({ ...state, view: { ...state.view, screen: "table" } }));
  await tab.session.editCopy();
  expect(tab.store.getState().view.screen).toBe("table");
  expect(tab.kind()).toBe("saved");
  tab.rename("Own");
  expect(tab.title()).toBe("Own");
});

test("a copy that is made of what another tab has changed takes the open form with it, and leaves the other's forms alone", async () => {
  const tab = await tabWithOwn();
  const id = tab.id();
  const [claim] = dossier.claims;
  if (id === undefined || claim === undefined) throw new Error("no dossier with claims");
  const draft = { ...draftOf(claim, dossier), claim: undefined };
  const formsOf = async (of = tab.id()) =>
    of && JSON.stringify(await tab.library.draft(besideKey("claims", of)));
  tab.store.setState(setSaveStatus({ kind: "failed", why: "changed" }));
  tab.store.setState(openDraft(draft));
  tab.store.setState(changeDraft({ note: { en: "half a thought" } }));
  await tab.session.editCopy();
  expect(tab.id()).not.toBe(id);
  expect(tab.store.getState().coding.draft?.note.en).toBe("half a thought");
  await expect.poll(() => formsOf()).toContain("half a thought");
  expect(await formsOf(id)).toBeUndefined();
});

test("a file and each copy have the actors where they are on the map", async () => {
  const tab = await tabWithOwn();
  const { sides } = tab.store.getState().graph;
  const positions = sides.flatMap((_, index) => [index / 100, 0.25]);
  const [first] = sides;
  const id = tab.id();
  if (first === undefined || id === undefined) throw new Error("no dossier with actors");
  tab.store.setState(setArranged({ sides, positions }));
  tab.store.setState(pin(first.id, { x: 0, y: 0.25 }));
  const expected = { [first.id]: { x: 0, y: 0.25, pinned: true } };

  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "#";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  tab.session.saveAsFile();
  expect(JSON.parse((await blobs[0]?.text()) ?? "").places).toMatchObject(expected);

  const beside = [[first.id, 0, 0.25, "pinned"]];
  await tab.library.storeDraft(besideKey("places", id), beside);
  const copy = await tab.session.duplicate(id);
  if (copy.kind === "error") throw new Error("not copied");
  expect(await tab.library.draft(besideKey("places", copy.value))).toEqual(beside);

  // An actor that has gone since has no place.
  tab.store.setState(edit("edit-actor", (before) => ({ ...before, actors: before.actors.slice(0, -1) })));
  await tab.session.editCopy();
  const { places } = tab.store.getState().graph.dossier;
  expect(places).toMatchObject(expected);
  expect(Object.keys(places ?? {})).not.toContain(dossier.actors.at(-1)?.id);
});

test("what is typed while a copy is made is in the copy, of which there is one", async () => {
  const tab = await tabWithOwn();
  const copying = tab.session.editCopy();
  tab.store.setState(edit("edit-actor", (before) => ({ ...before, actors: before.actors.slice(0, -1) })));
  await copying;
  expect(tab.store.getState().graph.dossier.actors).toHaveLength(dossier.actors.length - 1);
  const list = await tab.library.list();
  expect(list.kind === "ok" && list.value.map(({ title }) => title.en).toSorted()).toEqual([
    "Mine",
    "Mine (copy)",
  ]);
});

test("a dossier is renamed in its file and in the list, and removed with a way back", async () => {
  const tab = await tabWithOwn();
  const id = tab.id();
  if (id === undefined) throw new Error("not kept");
  await tab.session.open(undefined);
  expect((await tab.session.rename(id, { en: "Renamed" })).kind).toBe("ok");
  await tab.session.open(id);
  expect(tab.title()).toBe("Renamed");
  await tab.session.remove(id);
  expect(tab.kind()).toBe("built-in");
  expect(await tab.library.list()).toEqual({ kind: "ok", value: [] });
  await tab.library.restore(id);
  await tab.session.open(id);
  expect(tab.title()).toBe("Renamed");
});

test("the open dossier is renamed as a step that can be undone; one that another tab has open is not", async () => {
  const first = await tabWithOwn();
  const id = first.id();
  if (id === undefined) throw new Error("not kept");
  expect((await first.session.rename(id, { en: "Renamed" })).kind).toBe("ok");
  expect(await first.onDisk()).toBe("Renamed");
  first.store.setState(undo);
  expect(first.title()).toBe("Mine");
  expect(await createTab().session.rename(id, { en: "Other" })).toEqual({
    kind: "error",
    error: { kind: "locked" },
  });
});

test("after a change the validator looks again, and the list says what it found", async () => {
  const tab = await tabWithOwn();
  tab.store.setState(
    edit("edit-passage", (before) => ({
      ...before,
      claims: before.claims.map((claim, index) => (index === 0 ? { ...claim, evidence: [] } : claim)),
    })),
  );
  await expect.poll(() => tab.store.getState().issues.map(({ code }) => code)).toContain("unsupported");
  await expect
    .poll(async () => {
      const list = await tab.library.list();
      return list.kind === "ok" && list.value[0]?.errors;
    })
    .toBe(1);
});

test("a quote that a new actor turns is drawn no longer, which is said, and is back by undo", async () => {
  const { title } = dossier;
  const quoting = (exact: string) => ({ document: "text", quotes: { en: { exact } } });
  const evidence = [quoting("Zembla and Beland went on"), quoting("Beland went home")];
  const actorNamed = (id: string, en: string) => ({ id, kind: "state", name: { en } });
  const talks = {
    format: dossier.format,
    title,
    documents: [
      {
        id: "text",
        language: "en",
        title,
        texts: { en: "The talks of Upper Zembla and Beland went on. New Beland went home." },
      },
    ],
    actors: [actorNamed("z", "Zembla"), actorNamed("b", "Beland")],
    claims: [
      {
        id: "talks",
        type: "cooperation",
        between: ["z", "b"],
        voice: "narrator",
        summary: { en: "They talk." },
        evidence,
      },
    ],
  } as unknown as Dossier;
  const tab = createTab();
  await tab.session.add(talks, []);
  const drawn = () => tab.store.getState().graph.passages.length;
  const told = () => tab.store.getState().withdrawn;
  expect(drawn()).toBe(2);
  const newcomers = [actorNamed("u", "Upper Zembla"), actorNamed("n", "New Beland")];
  const actors = [...talks.actors, newcomers[0]] as unknown as Dossier["actors"];
  tab.store.setState(edit("add-actor", (before) => ({ ...before, actors })));
  await expect.poll(drawn).toBe(1);
  expect(told()).toBe(1);
  expect(formatDossier(tab.store.getState().graph.dossier)).toBe(formatDossier({ ...talks, actors }));
  await expect.poll(tab.kind).toBe("saved");

  tab.store.setState(undo);
  expect(drawn()).toBe(2);
  await expect.poll(told).toBe(0);

  tab.store.setState(redo);
  expect(drawn()).toBe(1);
  await expect.poll(told).toBe(1);

  const both = [...talks.actors, ...newcomers] as unknown as Dossier["actors"];
  tab.store.setState(edit("add-actor", (before) => ({ ...before, actors: both })));
  await expect.poll(told).toBe(2);
  expect(drawn()).toBe(0);

  const without = (gone: string) => {
    const others = ({ actors: all }: Dossier) => all.filter(({ id }) => id !== gone);
    tab.store.setState(edit("remove-actor", (before) => ({ ...before, actors: others(before) })));
  };
  without("u");
  await expect.poll(drawn).toBe(1);
  expect(told()).toBe(1);
  without("n");
  await expect.poll(drawn).toBe(2);
  expect(told()).toBe(0);
});
