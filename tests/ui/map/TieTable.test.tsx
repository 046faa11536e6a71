import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { noFilter } from "../../../src/core/graph/filter";
import type { TieId } from "../../../src/core/graph/ties";
import { toggleType } from "../../../src/state/filtering";
import { selectTies } from "../../../src/state/shownTies";
import { TieTable } from "../../../src/ui/map/TieTable";
import { renderWorld, withModality } from "../../support/world";

const column = (index: number) =>
  [...document.querySelectorAll("tbody tr")].map((row) => row.children[index]?.textContent ?? "");
const heading = (name: string) => page.getByRole("columnheader", { name });

test("the ties are a real table, as many as the map shows and in its order", async () => {
  const { store } = await renderWorld(<TieTable />);
  await expect.element(page.getByRole("table", { name: "Ties" })).toBeVisible();
  const ties = selectTies(store.getState());
  expect(column(3)).toEqual(ties.map(({ support }) => String(support.length)));
  store.setState(toggleType("cooperation"));
  await expect.poll(() => column(0).length).toBe(selectTies(store.getState()).length);
});

test("a row whose tie no claim tells as a fact says so, in its name and where one sees it", async () => {
  await renderWorld(<TieTable />, { dossier: withModality("japan-supports-ukraine", "denied") });
  const open = page.getByRole("button", {
    name: "It is denied that Japan cooperates with Ukraine, 1 denial",
  });
  await expect.element(open).toBeVisible();
  expect(open.element().closest("tr")?.children[1]?.textContent).toBe("CooperationDenied");
  expect(column(1).filter((relation) => relation.includes("Denied"))).toHaveLength(1);
  // Listed below the lines, and no passage speaks for it.
  expect([column(1).at(-1), column(3).at(-1), column(4).at(-1)]).toEqual([
    "CooperationDenied",
    "0",
    "denied by Mark Rutte",
  ]);
});

test("a row that only others tell of says who does in its name, too", async () => {
  await renderWorld(<TieTable />);
  const name = "Japan cooperates with Ukraine, 1 passage, according to Mark Rutte";
  await expect.element(page.getByRole("button", { name, exact: true })).toBeVisible();
});

test("a heading sorts one way, the other way, and back to the map's order", async () => {
  await renderWorld(<TieTable />);
  const given = column(0);
  await heading("From").getByRole("button").click();
  await expect.element(heading("From")).toHaveAttribute("aria-sort", "ascending");
  expect(column(0)).toEqual(given.toSorted(new Intl.Collator("en").compare));
  await heading("From").getByRole("button").click();
  await expect.element(heading("From")).toHaveAttribute("aria-sort", "descending");
  expect(column(0)).toEqual(given.toSorted(new Intl.Collator("en").compare).reverse());
  await heading("From").getByRole("button").click();
  await expect.element(heading("From")).toHaveAttribute("aria-sort", "none");
  expect(column(0)).toEqual(given);
});

test("passages are sorted as numbers, the most first; equal rows keep their order", async () => {
  const { store } = await renderWorld(<TieTable />);
  await heading("Passages").getByRole("button").click();
  await expect.element(heading("Passages")).toHaveAttribute("aria-sort", "descending");
  const ties = selectTies(store.getState()).toSorted((a, b) => b.support.length - a.support.length);
  const names = (id: TieId) =>
    store.getState().graph.actors.get(ties.find((tie) => tie.id === id)?.from ?? ("" as never))?.name.en;
  expect(column(0)).toEqual(ties.map(({ id }) => names(id)));
});

test("Arabic is sorted by its own alphabet, in its own words and digits", async () => {
  await renderWorld(<TieTable />, { view: { language: "ar" } });
  await expect.element(page.getByRole("table", { name: "الصلات" })).toBeVisible();
  const given = column(2);
  await heading("إلى").getByRole("button").click();
  await expect.element(heading("إلى")).toHaveAttribute("aria-sort", "ascending");
  expect(column(2)).toEqual(given.toSorted(new Intl.Collator("ar").compare));
  expect(column(3).every((text) => /^[٠-٩]+$/.test(text))).toBe(true);
});

test("selecting a row is selecting the tie: with its button, or anywhere on it", async () => {
  const { store } = await renderWorld(<TieTable />);
  const button = page.getByRole("button", { name: "NATO condemns Russia, 2 passages" });
  button.element().focus();
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.selection).toEqual({ kind: "tie", tie: "condemnation:nato>russia" });
  await expect.element(button).toHaveAttribute("aria-current", "true");
  await page
    .getByRole("row", { name: /^Russia takes hostile action against Ukraine/ })
    .getByText("Ukraine")
    .click();
  expect(store.getState().view.selection).toEqual({ kind: "tie", tie: "conflict:russia>ukraine" });
});

test("what goes both ways and what only others say is marked", async () => {
  const { store } = await renderWorld(<TieTable />);
  const ties = selectTies(store.getState());
  expect(column(1).filter((text) => text.includes("both ways")).length).toBe(
    ties.filter(({ mutual }) => mutual).length,
  );
  expect(column(4).filter((text) => text.startsWith("according to")).length).toBe(
    ties.filter(({ state }) => state.hearsay).length,
  );
});

test("nothing matching says what was asked, how much is hidden, and leads back", async () => {
  const { store } = await renderWorld(<TieTable />, {
    view: { filter: { ...noFilter, hiddenTypes: ["cooperation", "concern", "conflict", "condemnation"] } },
  });
  await expect.element(page.getByRole("heading", { name: "No tie matches" })).toBeVisible();
  await expect.element(page.getByText("No relation type.")).toBeVisible();
  await expect.element(page.getByText(/\d+ ties hidden by the filter\./)).toBeVisible();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  expect(store.getState().view.filter).toEqual(noFilter);
  await expect.element(page.getByRole("table", { name: "Ties" })).toBeVisible();
});

test("a tie that is walked to comes into view", async () => {
  const { store } = await renderWorld(
    <div style={{ display: "grid", blockSize: "200px" }}>
      <TieTable />
    </div>,
  );
  const last = selectTies(store.getState()).at(-1);
  const scroller = page.getByRole("region", { name: "Table of ties" }).element();
  expect(scroller.scrollTop).toBe(0);
  store.setState((state) => ({
    ...state,
    view: { ...state.view, selection: { kind: "tie", tie: last?.id as TieId } },
  }));
  await expect.poll(() => scroller.scrollTop).toBeGreaterThan(0);
});

test.each([
  { language: "en", ahead: 1 },
  { language: "ar", ahead: -1 },
] as const)("the line of a relation points from From to To ($language)", async ({ language, ahead }) => {
  await renderWorld(<TieTable />, { view: { language } });
  const row = [...document.querySelectorAll("tbody tr")].find((one) =>
    one.querySelector("path[class*=head]"),
  );
  const middleOf = (element: Element | null | undefined) => {
    const box = element?.getBoundingClientRect() ?? new DOMRect();
    return box.x + box.width / 2;
  };
  const sample = row?.querySelector("svg");
  const head = sample?.querySelector("path[class*=head]");
  expect(Math.sign(middleOf(row?.children[2]) - middleOf(row?.children[0]))).toBe(ahead);
  expect(Math.sign(middleOf(head) - middleOf(sample))).toBe(ahead);
  // Its sign has one reading.
  const sign = sample?.lastElementChild;
  expect(sign instanceof SVGGElement ? sign.getCTM()?.a : undefined).toBeGreaterThan(0);
});

test("a cell that begins with the text itself begins with a capital", async () => {
  await renderWorld(<TieTable />);
  const cells = column(4);
  expect(cells).toContain("The text itself");
  expect(cells.filter((text) => text.startsWith("the text"))).toEqual([]);
});
