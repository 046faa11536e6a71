import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { isolateType } from "../../../src/state/filtering";
import { selectAllLines } from "../../../src/state/shownTies";
import { EvidencePanel } from "../../../src/ui/evidence/EvidencePanel";
import { largeDossier } from "../../support/largeDossier";
import { renderWorld } from "../../support/world";

const short = () => page.getByRole("region", { name: "In short" });

test("with nothing selected the article is told in short, and each clause lights and opens its ties", async () => {
  const { store } = await renderWorld(<EvidencePanel />);
  await expect.element(page.getByRole("heading", { name: "In short" })).toBeVisible();
  await expect.element(short()).toHaveTextContent(/Russia takes hostile action against Ukraine\./);
  const clause = short().getByRole("link", { name: "condemn North Korea and Russia" });
  await clause.hover();
  const pointed = store.getState().pointed;
  expect(pointed.kind === "ties" ? pointed.ties.toSorted() : []).toEqual([
    "condemnation:japan>north-korea",
    "condemnation:japan>russia",
    "condemnation:nato>north-korea",
    "condemnation:nato>russia",
  ]);
  await clause.click();
  expect(store.getState().view.selection).toEqual({ kind: "tie", tie: "condemnation:nato>russia" });
});

test("a filter rewrites it into what is shown, and no sentence of what is hidden stays", async () => {
  const { store } = await renderWorld(<EvidencePanel />);
  store.setState(isolateType("condemnation"));
  await expect.element(page.getByRole("heading", { name: "5 condemnations" })).toBeVisible();
  await expect.element(short()).not.toBeInTheDocument();
  // The numbers below are not of what the filter leaves.
  await expect.element(page.getByRole("heading", { name: "In the whole dossier" })).toBeVisible();
  const row = page.getByRole("button", {
    name: /^NATO condemns China.*The NATO secretary general told reporters/,
  });
  await row.click();
  expect(store.getState().view.selection).toEqual({ kind: "tie", tie: "condemnation:nato>china" });
});

test("lines that may be conditional or hearsay are counted as ties of conflict, not as conflicts", async () => {
  const { store } = await renderWorld(<EvidencePanel />);
  store.setState(isolateType("conflict"));
  await expect.element(page.getByRole("heading", { name: "1 tie of conflict", exact: true })).toBeVisible();
});

test("where ties are left out, a last line says how many", async () => {
  const dossier = largeDossier({ documents: 4, claims: 500, ties: 450, actors: 60, padding: 0, seed: 1 });
  const { store } = await renderWorld(<EvidencePanel />, { dossier });
  await expect.element(short()).toHaveTextContent(/\d+ more ties are on the map\.$/);
  const [untold] = /\d+(?= more ties)/.exec(short().element().textContent) ?? [];
  const told = new Set<string>();
  for (const clause of short().getByRole("link").elements()) {
    await page.elementLocator(clause).hover();
    const { pointed } = store.getState();
    for (const id of pointed.kind === "ties" ? pointed.ties : []) told.add(id);
  }
  expect(told.size + Number(untold)).toBe(selectAllLines(store.getState()).length);
});

test("in Arabic it is told in Arabic", async () => {
  await renderWorld(<EvidencePanel />, { view: { language: "ar" } });
  const section = page.getByRole("region", { name: "باختصار" });
  await expect
    .element(section.getByRole("link", { name: "تتخذ روسيا إجراءات عدائية ضد أوكرانيا" }))
    .toBeVisible();
});
