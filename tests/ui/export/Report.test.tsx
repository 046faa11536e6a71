import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { noFilter } from "../../../src/core/graph/filter";
import { tieSentence } from "../../../src/core/graph/tieSentence";
import { selectLines, selectListedTies } from "../../../src/state/shownTies";
import { Report } from "../../../src/ui/export/Report";
import { MapProvider } from "../../../src/ui/map/MapProvider";
import { largeDossier } from "../../support/largeDossier";
import { mixedDossier, renderWorld, withModality } from "../../support/world";

test("what a filter leaves is counted without what is only denied, which is told all the same", async () => {
  const { store } = await renderWorld(
    <MapProvider>
      <Report />
    </MapProvider>,
    {
      dossier: withModality("japan-supports-ukraine", "denied"),
      view: { filter: { ...noFilter, hiddenTypes: ["condemnation", "concern", "conflict"] } },
    },
  );
  const lines = selectLines(store.getState()).length;
  expect(selectListedTies(store.getState())).toHaveLength(lines + 1);
  await expect.element(page.getByText(`Only ${lines} ties: `)).toBeInTheDocument();
  const name = "It is denied by Mark Rutte that Japan cooperates with Ukraine";
  const denied = page.getByRole("heading", { name });
  await expect.element(denied).toBeVisible();
});

test.each(["en", "ar"] as const)(
  "in %s, the heading of a chapter says whom its tie rests on",
  async (language) => {
    const { store } = await renderWorld(
      <MapProvider>
        <Report />
      </MapProvider>,
      { dossier: mixedDossier, view: { language } },
    );
    const { graph } = store.getState();
    const sentences = selectListedTies(store.getState()).map((tie) =>
      tieSentence(tie, graph.actors, language),
    );
    const headings = () =>
      [...document.querySelectorAll("article > section > h2")].map((h2) => h2.textContent);
    await expect.poll(() => headings().slice(0, sentences.length)).toEqual(sentences);
  },
);

test("on a page that reads from right to left the words of the picture are inside it", async () => {
  document.documentElement.dir = "rtl";
  onTestFinished(() => document.documentElement.removeAttribute("dir"));
  await renderWorld(
    <MapProvider>
      <Report />
    </MapProvider>,
    { dossier: mixedDossier, view: { language: "ar" } },
  );
  await expect.poll(() => document.querySelectorAll("figure svg text").length).toBeGreaterThan(20);
  const frame = document.querySelector("figure svg")?.getBoundingClientRect();
  const outside = [...document.querySelectorAll("figure svg text")].filter((word) => {
    const { left, right } = word.getBoundingClientRect();
    return frame === undefined || left < frame.left || right > frame.right;
  });
  expect(outside.map(({ textContent }) => textContent)).toEqual([]);
});

test("of very many ties the first are shown, the next when one gets there, and on paper all", async () => {
  const dossier = largeDossier({ documents: 4, claims: 500, ties: 450, actors: 60, padding: 0, seed: 1 });
  const { store } = await renderWorld(
    <MapProvider>
      <Report />
    </MapProvider>,
    { dossier },
  );
  const all = selectListedTies(store.getState()).length;
  expect(all).toBeGreaterThan(400);
  const chapters = () => document.querySelectorAll("article > section > h2").length - 1;
  const button = page.getByRole("button", { name: /^Show the rest: / });
  await expect.element(button).toBeInTheDocument();
  expect(chapters()).toBe(200);
  dispatchEvent(new Event("beforeprint"));
  expect(chapters()).toBe(all);
  dispatchEvent(new Event("afterprint"));
  await expect.element(button).toBeInTheDocument();
  expect(chapters()).toBe(200);
  button.element().scrollIntoView();
  await expect.poll(chapters).toBe(400);
  (await button.findElement()).dispatchEvent(new MouseEvent("click", { bubbles: true }));
  await expect.poll(chapters).toBe(all);
  await expect.element(button).not.toBeInTheDocument();
});
