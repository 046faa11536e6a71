import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Dossier } from "../../src/core/dossier/dossier";
import { formatDossier } from "../../src/core/dossier/formatDossier";
import { limits } from "../../src/core/dossier/limits";
import type { StoredDossierId } from "../../src/core/dossier/storedDossier";
import { createPatch } from "../../src/core/edit/patch";
import { createLibrary } from "../../src/io/library";
import { emptyDisk } from "../support/emptyDisk";

const summary = { title: { en: "Harbour" }, counts: { actors: 2, claims: 1, quotes: 1 }, errors: 0 };

beforeEach(emptyDisk);
afterEach(() => {
  vi.restoreAllMocks();
});

async function created(text = "one") {
  const library = createLibrary();
  const answer = await library.create(text, summary);
  if (answer.kind === "error") throw new Error(answer.error.kind);
  return { library, id: answer.value.id };
}

async function titles(library = createLibrary()) {
  const list = await library.list();
  return list.kind === "ok" ? list.value.map(({ title }) => title.en) : list.error.kind;
}

test("what was kept is there for the next page, text and all", async () => {
  const { id } = await created("the text");
  expect(await createLibrary().file(id)).toEqual({ text: "the text", version: 1 });
  expect(await titles()).toEqual(["Harbour"]);
});

test("each save is a version, and one that was made from an older version changes nothing", async () => {
  const { library, id } = await created();
  expect(await library.save(id, "two", summary, 1)).toEqual({ kind: "ok", value: 2 });
  expect(await createLibrary().save(id, "other", summary, 1)).toEqual({
    kind: "error",
    error: { kind: "changed" },
  });
  expect(await library.file(id)).toEqual({ text: "two", version: 2 });
});

test("what is too large to be opened again is not kept, and the version before stays", async () => {
  const tooLarge = "x".repeat(limits.bytes + 1);
  const refused = { kind: "error", error: { kind: "large" } };
  const { library, id } = await created();
  expect(await library.create(tooLarge, summary)).toEqual(refused);
  expect(await library.save(id, tooLarge, summary, 1)).toEqual(refused);
  // Its letters are fewer than the limit, and its bytes are not.
  expect(await library.save(id, "\u0628".repeat(limits.bytes / 2 + 1), summary, 1)).toEqual(refused);
  expect(await library.file(id)).toMatchObject({ text: "one", version: 1 });
  expect(await titles()).toEqual(["Harbour"]);
});

test("near the limit the whole text is written, since it tells how large it is", async () => {
  const { library, id } = await created("x".repeat(limits.bytes - 100_000));
  const patch = JSON.stringify(createPatch({}, { title: "Two" }));
  const save = (text: string, version: number) =>
    library.save(id, { text: () => text, patch }, summary, version);
  expect(await save("x".repeat(limits.bytes + 1), 1)).toMatchObject({ error: { kind: "large" } });
  expect(await save("{}", 1)).toEqual({ kind: "ok", value: 2 });
  // Small again: the change alone.
  expect(await save("x".repeat(limits.bytes + 1), 2)).toEqual({ kind: "ok", value: 3 });
  expect((await library.file(id))?.text).toBe(formatDossier({ title: "Two" } as never));
});

test("a change alone can be saved, and the text is that of the whole dossier", async () => {
  const before = { title: { en: "One" }, claims: [{ id: "a" }, { id: "b" }], "odd key": 1 };
  const after = { ...before, title: { en: "Two" } };
  const last = { ...after, claims: after.claims.slice(1) };
  const write = (value: object) => formatDossier(value as Dossier);
  const patch = (from: object, to: object) => JSON.stringify(createPatch(from, to));
  const whole = () => {
    throw new Error("the whole text was asked for");
  };
  const { library, id } = await created(write(before));
  await library.save(id, { text: whole, patch: patch(before, after) }, summary, 1);
  await library.save(id, { text: whole, patch: patch(after, last) }, summary, 2, ["step"]);
  expect(await createLibrary().file(id)).toEqual({ text: write(last), version: 3, history: ["step"] });
  // A change of an older version is none of the latest.
  const late = await library.save(id, { text: whole, patch: patch(after, last) }, summary, 2);
  expect(late).toEqual({ kind: "error", error: { kind: "changed" } });
  expect((await library.file(id))?.text).toBe(write(last));

  await library.save(id, write(before), summary, 3);
  expect((await library.file(id))?.text).toBe(write(before));
});

test("where many changes lie beside a text, the whole is written again", async () => {
  const note = (length: number) => ({ note: "n".repeat(length) });
  const { library, id } = await created(JSON.stringify(note(1)));
  let wholes = 0;
  for (let version = 1; version < 8; version += 1) {
    const patch = JSON.stringify(createPatch(note(version), note(60_000 + version)));
    const text = () => {
      wholes += 1;
      return formatDossier(note(60_000 + version) as unknown as Dossier);
    };
    await library.save(id, { text, patch }, summary, version);
    expect(JSON.parse((await library.file(id))?.text ?? "")).toEqual(note(60_000 + version));
  }
  expect(wholes).toBe(1);
});

test("what is kept with a version is there as long as that is the latest, and goes when the dossier does", async () => {
  const { library, id } = await created();
  await library.save(id, "two", summary, 1, ["step"]);
  expect((await createLibrary().file(id))?.history).toEqual(["step"]);
  await library.setErrorCount(id, 3, 2);
  expect((await library.file(id))?.history).toEqual(["step"]);
  await library.save(id, "three", summary, 2);
  expect((await library.file(id))?.history).toBeUndefined();

  const now = Date.now();
  vi.spyOn(Date, "now").mockReturnValue(now - 2 * 86_400_000);
  await library.remove(id);
  vi.mocked(Date.now).mockReturnValue(now);
  const later = createLibrary();
  expect(await later.file(id)).toBeUndefined();
  expect(await later.draft(`history of ${id}`)).toBeUndefined();
});

test("of two saves of one version at the same moment, one wins", async () => {
  const { library, id } = await created();
  const answers = await Promise.all([
    library.save(id, "mine", summary, 1),
    createLibrary().save(id, "theirs", summary, 1),
  ]);
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(["error", "ok"]);
});

test("a dossier that was removed is off the list until it is restored, or changed", async () => {
  const { library, id } = await created();
  await library.remove(id);
  expect(await titles()).toEqual([]);
  await library.restore(id);
  expect(await titles()).toEqual(["Harbour"]);
  await library.remove(id);
  await library.save(id, "two", summary, 1);
  expect(await titles()).toEqual(["Harbour"]);
});

test("what was removed more than a day ago is thrown away for good", async () => {
  const { library, id } = await created();
  const now = Date.now();
  vi.spyOn(Date, "now").mockReturnValue(now - 2 * 86_400_000);
  await library.remove(id);
  vi.mocked(Date.now).mockReturnValue(now);
  expect(await createLibrary().file(id)).toBeUndefined();
});

test("the file that was opened in spite of its errors is kept as it was given", async () => {
  const library = createLibrary();
  const answer = await library.create("sound", summary, new Blob(["with faults"]));
  if (answer.kind === "error") throw new Error(answer.error.kind);
  expect(answer.value.hasGiven).toBe(true);
  const given = await createLibrary().given(answer.value.id);
  expect(given instanceof Blob && (await given.text())).toBe("with faults");
});

test("a judgement counts for the version that it is about", async () => {
  const { library, id } = await created();
  expect((await library.setErrorCount(id, 3, 1)).kind).toBe("ok");
  expect((await library.setErrorCount(id, 5, 7)).kind).toBe("error");
  const list = await library.list();
  expect(list.kind === "ok" && list.value[0]?.errors).toBe(3);
});

test("the other tab hears that the list has changed", async () => {
  const heard = vi.fn();
  const undo = createLibrary().subscribe(heard);
  await created();
  await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(0);
  undo();
});

test("a draft is kept, replaced and dropped, by its key", async () => {
  const library = createLibrary();
  expect(await library.draft("new")).toBeUndefined();
  await library.storeDraft("new", { text: "أ" });
  await library.storeDraft("claim", "b");
  expect(await createLibrary().draft("new")).toEqual({ text: "أ" });
  await library.dropDraft("new");
  expect(await library.draft("new")).toBeUndefined();
  expect(await library.draft("claim")).toBe("b");
});

test("where storage is refused, each question is answered so, and the next one asks again", async () => {
  const refused = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("The user denied permission", "SecurityError");
  });
  const library = createLibrary();
  const error = { kind: "error", error: { kind: "refused" } };
  expect(await library.create("one", summary)).toEqual(error);
  expect(await library.list()).toEqual(error);
  expect(await library.save("nothing00" as StoredDossierId, "one", summary, 1)).toEqual(error);
  expect(await library.storeDraft("new", "a")).toEqual(error);
  expect(await library.draft("new")).toBeUndefined();
  refused.mockRestore();
  expect((await library.create("one", summary)).kind).toBe("ok");
});

test("where the disk is full, it is said so and what was kept before is still there", async () => {
  const { library, id } = await created();
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (this.name === "dossiers") return put.apply(this, given);
    throw new DOMException("no room", "QuotaExceededError");
  });
  const error = { kind: "error", error: { kind: "full" } };
  expect(await library.save(id, "two", summary, 1)).toEqual(error);
  expect(await library.storeDraft("new", "a")).toEqual(error);
  full.mockRestore();
  expect(await library.file(id)).toEqual({ text: "one", version: 1 });
  expect(await library.save(id, "two", summary, 1)).toEqual({ kind: "ok", value: 2 });
});
