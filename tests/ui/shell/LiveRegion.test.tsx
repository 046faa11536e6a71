import { expect, test, vi } from "vitest";
import type { ActorId, ClaimId } from "../../../src/core/dossier/dossier";
import { noFilter } from "../../../src/core/graph/filter";
import type { TieId } from "../../../src/core/graph/ties";
import {
  clearFilter,
  isolateType,
  toggleActor,
  toggleSpeaker,
  toggleState,
  toggleType,
} from "../../../src/state/filtering";
import { goTo } from "../../../src/state/goTo";
import { selectPassagesInOrder, selectSteps } from "../../../src/state/selectedEvidence";
import { clearSelection, readStep, selectActor, selectTie } from "../../../src/state/selecting";
import { selectTies } from "../../../src/state/shownTies";
import type { Change } from "../../../src/state/state";
import { readIn } from "../../../src/state/viewing";
import { announce } from "../../../src/ui/kit/announce";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { count } from "../../../src/words/counting";
import { renderWorld, withModality } from "../../support/world";

const said = () => document.querySelector("[aria-live=polite]")?.textContent;
const tie = "condemnation:nato>russia" as TieId;

async function start(view = {}) {
  const { store } = await renderWorld(<LiveRegion />, { view });
  const after = (...changes: readonly Change[]) => {
    for (const change of changes) store.setState(change);
    return expect.poll(said);
  };
  const left = () => selectTies(store.getState()).length;
  const steps = () => selectSteps(store.getState()).length;
  const passages = () => selectPassagesInOrder(store.getState()).length;
  return { after, left, steps, passages };
}

test("nothing is said at the beginning, whatever is selected", async () => {
  await start({ selection: { kind: "tie", tie } });
  expect(said()).toBe("");
});

test("what is announced while the words for a selection are fetched is said after them", async () => {
  const { after } = await start();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    after(selectTie(tie));
    vi.runOnlyPendingTimers();
    announce("Claim saved.");
  } finally {
    vi.useRealTimers();
  }
  // What is said of the selection would be on the page by then, in place of it.
  await import("../../../src/ui/kit/announcement");
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await expect.poll(said).toBe("Claim saved.");
  await after(readStep(1)).toMatch(/quote 2 of 2/);
});

test("a passage that says less than the sentence of its tie is said to", async () => {
  const dossier = withModality("russian-invasion-of-ukraine", "conditional");
  const { store } = await renderWorld(<LiveRegion />, { dossier });
  store.setState(selectTie("conflict:russia>ukraine" as TieId));
  await expect.poll(said).toMatch(/quote 1 of 3\.$/);
  store.setState(readStep(2));
  await expect.poll(said).toMatch(/quote 3 of 3, conditional\.$/);
});

test.each([
  ["en", "japan-supports-ukraine", /quote \d+ of \d+, according to Mark Rutte\.$/],
  ["en", "dual-use-technology-plans", /quote \d+ of \d+, planned\.$/],
  ["en", "russian-invasion-of-ukraine", /quote \d+ of \d+, denied by the text itself\.$/],
  ["ar", "japan-supports-ukraine", /الاقتباس [٠-٩]+ من [٠-٩]+، بحسب مارك روته\.$/],
] as const)("in %s, an actor's passage that states no fact is said to: %s", async (language, claim, ends) => {
  const dossier = withModality("russian-invasion-of-ukraine", "denied");
  const { store } = await renderWorld(<LiveRegion />, { dossier, view: { language } });
  store.setState(selectActor((claim === "russian-invasion-of-ukraine" ? "russia" : "japan") as ActorId));
  store.setState(readStep(selectSteps(store.getState()).findIndex((step) => step.claim === claim)));
  await expect.poll(said).toMatch(ends);
});

test("of a tie that is stated a passage in which only others say so is said to", async () => {
  const { after } = await start();
  await after(selectTie("conflict:russia>ukraine" as TieId)).toMatch(/quote 1 of 3\.$/);
  await after(readStep(2)).toMatch(/quote 3 of 3, according to Mark Rutte\.$/);
});

test("hiding and showing a type is said with what is left", async () => {
  const { after, left } = await start();
  await after(toggleType("condemnation")).toMatch(/^Condemnation hidden\. \d+ ties on the map\.$/);
  expect(said()).toContain(count("en", "tie", left()));
  await after(toggleType("concern")).toMatch(/^Concern hidden\./);
  await after(toggleType("concern")).toMatch(/^Concern shown\./);
  await after(clearFilter).toMatch(/^Filter cleared\. \d+ ties on the map\.$/);
});

test("any other filter is said in words", async () => {
  const { after, left } = await start();
  await after(isolateType("conflict")).toMatch(/^Filter: Conflict\./);
  await after(clearFilter, toggleSpeaker("text")).toBe(
    `Filter: Said by \u2068the text itself\u2069. ${count("en", "tie", left())} on the map.`,
  );
  await after(toggleState("hearsay"), toggleType("concern")).toMatch(/nothing that is hearsay/);
});

test.each([
  { language: "en", hidden: "Hearsay hidden.", shown: ["Denied shown.", "Denied hidden."] },
  {
    language: "ar",
    hidden: "أُخفي ما هو «منقول عن الغير».",
    shown: ["أُظهر ما هو «منفي».", "أُخفي ما هو «منفي»."],
  },
] as const)("hiding and showing a state is said; denials clear no filter ($language)", async (given) => {
  const { after, left } = await start({ language: given.language });
  const [shown, hidden] = given.shown;
  await after(toggleState("denied")).toContain(`${shown} ${count(given.language, "tie", left())}`);
  await after(toggleState("denied")).toContain(`${hidden} ${count(given.language, "tie", left())}`);
  await after(toggleState("hearsay")).toContain(given.hidden);
  expect(said()).toContain(count(given.language, "tie", left()));
  await after(toggleState("denied")).toContain(shown);
});

test("what is said twice running is new each time", async () => {
  await start();
  const heard: string[] = [];
  const region = document.querySelector("[aria-live=polite]");
  if (region === null) throw new Error("no live region");
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      heard.push(...[...addedNodes].map((node) => node.textContent ?? ""));
  });
  observer.observe(region, { childList: true, subtree: true });
  for (const said of ["Copied", "Copied"]) {
    announce(said);
    await expect.poll(() => heard.at(-1)).toBe(said);
    await new Promise(requestAnimationFrame);
  }
  observer.disconnect();
  expect(heard).toEqual(["Copied", "Copied"]);
});

test("changes close together are told as one", async () => {
  const { after } = await start();
  await after(toggleType("concern"), toggleType("conflict"), toggleType("conflict")).toMatch(
    /^Concern hidden\./,
  );
});

test("a filter that leaves nothing says so", async () => {
  const { after } = await start();
  await after(isolateType("conflict"), toggleActor("china" as ActorId)).toMatch(
    /^Filter: Conflict, .*China.*\. No tie matches\.$/,
  );
});

test("a selection is said with its place among the passages, and that it was let go of", async () => {
  const { after, steps } = await start();
  await after(selectTie(tie)).toBe("NATO condemns Russia, quote 1 of 2.");
  await after(readStep(1)).toBe("NATO condemns Russia, quote 2 of 2.");
  await after(selectActor("japan" as ActorId)).toMatch(/^Japan, \d+ ties, quote 1 of/);
  expect(said()).toContain(`of ${steps()}.`);
  await after(clearSelection).toBe("Selection cleared.");
});

test("what is found beyond the speakers that are heard is said with everybody's being heard again", async () => {
  const { after } = await start({ filter: { ...noFilter, speakers: ["text"] } });
  await after(goTo({ kind: "summary", claim: "pledge-to-deepen-ties" as ClaimId })).toMatch(
    /^Filter cleared\. \d+ ties on the map\. Japan and NATO cooperate, .*quote \d+ of \d+\.$/,
  );
});

test("in reading order a selection is said with its place among the passages of the text", async () => {
  const { after, passages } = await start({ order: "text" });
  await after(selectTie(tie)).toMatch(/^NATO condemns Russia, passage \d+ of/);
  expect(said()).toContain(`of ${passages()}.`);
});

test("a selection that only others tell of is said with who does", async () => {
  const { after } = await start();
  await after(selectTie("cooperation:japan>ukraine" as TieId)).toBe(
    "Japan cooperates with Ukraine, according to Mark Rutte, quote 1 of 1.",
  );
});

test("in Arabic in Arabic words; a change of language is not told", async () => {
  const { after } = await start();
  await after(toggleType("concern")).not.toBe("");
  await after(readIn("ar")).toBe("");
  await after(toggleType("condemnation")).toMatch(/^أُخفي نوع «إدانة»\. .+ على الخريطة\.$/);
  await after(selectTie(tie)).toBe("الناتو يدين روسيا، الاقتباس ١ من ٢.");
});
