import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { noFilter } from "../../../src/core/graph/filter";
import { toggleSpeaker, toggleType } from "../../../src/state/filtering";
import { selectTies } from "../../../src/state/shownTies";
import { FilterRow } from "../../../src/ui/filter/FilterRow";
import { FiltersButton } from "../../../src/ui/filter/FiltersButton";
import { Key } from "../../../src/ui/filter/Key";
import { Headline } from "../../../src/ui/shell/Headline";
import { renderWorld } from "../../support/world";

function Filters() {
  return (
    <>
      <Headline />
      <Key />
      <FilterRow />
    </>
  );
}

const japan = "japan" as ActorId;
const nato = "nato" as ActorId;

test("choosing a speaker leaves what they say, and the row says whose it is", async () => {
  const { store } = await renderWorld(<Filters />);
  await page.getByRole("button", { name: "Said by everyone" }).click();
  const speakers = page.getByRole("group", { name: "Who says it" }).first();
  await speakers.getByRole("checkbox", { name: /^Mark Rutte/ }).click();
  const ties = selectTies(store.getState());
  expect(
    ties.every(({ claims }) => claims.every(({ claim }) => claim.saidBy?.includes("mark-rutte" as ActorId))),
  ).toBe(true);
  await expect
    .element(speakers.getByRole("checkbox", { name: /^Mark Rutte/ }))
    .toHaveAccessibleName(`Mark Rutte ${ties.length} ties`);
  await expect.element(page.getByRole("button", { name: "Said by Mark Rutte" })).toBeVisible();
  await speakers.getByRole("checkbox", { name: "Everyone" }).click();
  expect(store.getState().view.filter.speakers).toEqual([]);
});

test("the text itself is one of the speakers", async () => {
  const { store } = await renderWorld(<Filters />);
  await page.getByRole("button", { name: "Said by everyone" }).click();
  await page.getByRole("checkbox", { name: /^The text itself/ }).click();
  expect(store.getState().view.filter.speakers).toEqual(["text"]);
});

test("an actor is found by another of its names, in another script; what is between or around them can be chosen", async () => {
  const { store } = await renderWorld(<Filters />);
  await page.getByRole("button", { name: /^Actors all/ }).click();
  await page.getByRole("searchbox", { name: "Find an actor" }).fill("طوكيو");
  await expect.element(page.getByRole("checkbox", { name: /^NATO/ })).not.toBeInTheDocument();
  await page.getByRole("checkbox", { name: /^Japan/ }).click();
  await expect.element(page.getByRole("radio", { name: "around them" })).toBeChecked();
  await expect.element(page.getByRole("radio", { name: "between them" })).toBeDisabled();
  await page.getByRole("searchbox").fill("");
  await page.getByRole("checkbox", { name: /^NATO/ }).click();
  await expect.element(page.getByRole("radio", { name: "between them" })).toBeChecked();
  expect(
    selectTies(store.getState()).every(
      ({ from, to }) => [japan, nato].includes(from) && [japan, nato].includes(to),
    ),
  ).toBe(true);
  await page.getByRole("radio", { name: "around them" }).click();
  expect(store.getState().view.filter).toEqual({ ...noFilter, actors: [japan, nato], scope: "around" });
  await page.getByRole("checkbox", { name: "All actors" }).click();
  expect(store.getState().view.filter.actors).toEqual([]);
});

test("an actor that does not exist is not found, and that is said", async () => {
  await renderWorld(<Filters />);
  await page.getByRole("button", { name: /^Actors all/ }).click();
  await page.getByRole("searchbox").fill("Atlantis");
  await expect.element(page.getByText("No actor of this name")).toBeVisible();
});

test("what is filtered stands in words above, and one click clears it all", async () => {
  const { store } = await renderWorld(<Filters />, {
    view: { filter: { ...noFilter, hiddenTypes: ["concern"], actors: [japan, nato] } },
  });
  await page.getByRole("button", { name: /^Hearsay, \d+ ties/ }).click();
  const words =
    "cooperation, condemnation and conflict, between \u2068Japan\u2069 and \u2068NATO\u2069, nothing that is hearsay";
  const ties = selectTies(store.getState()).length;
  await expect.element(page.getByText(new RegExp(`^${ties} of \\d+ ties: ${words}$`))).toBeVisible();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  expect(store.getState().view.filter).toEqual(noFilter);
  await expect.element(page.getByText(/every line is a quote from one Arabic article/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Clear the filter" })).not.toBeInTheDocument();
});

test("the same in Arabic", async () => {
  const { store } = await renderWorld(<Filters />, { view: { language: "ar" } });
  await expect.element(page.getByText(/كل خط اقتباس من مقال واحد باللغة العربية/)).toBeVisible();
  await page.getByRole("button", { name: /^منقول عن الغير،/ }).click();
  await expect.element(page.getByText(/دون ما هو منقول عن الغير$/)).toBeVisible();
  await page.getByRole("button", { name: "إلغاء التصفية" }).click();
  expect(store.getState().view.filter).toEqual(noFilter);
});

test("on a small screen a button opens all filters and counts those in use; the headline clears them", async () => {
  const { store } = await renderWorld(
    <>
      <Headline />
      <FiltersButton />
    </>,
  );
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await sheet.getByRole("button", { name: /^Conflict,/ }).click();
  await sheet.getByRole("button", { name: "only Concern" }).click();
  await sheet.getByRole("button", { name: /^Hearsay, / }).click();
  const ties = selectTies(store.getState()).length;
  await sheet.getByRole("button", { name: `Show ${ties} ties` }).click();
  await expect.element(sheet).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Filters, 2 in use" })).toHaveFocus();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  expect(store.getState().view.filter).toEqual(noFilter);
});

test("the brief headline says what the key beside it does not show, and how much is left where there is nothing else", async () => {
  const { store } = await renderWorld(<Headline brief />);
  await expect.element(page.getByText(/^\d+ actors, \d+ ties, \d+ passages$/)).toBeVisible();
  store.setState(toggleType("concern"));
  await expect.element(page.getByText(/^\d+ of \d+ ties$/)).toBeVisible();
  store.setState(toggleSpeaker("mark-rutte" as ActorId));
  await expect.element(page.getByText("Said by \u2068Mark Rutte\u2069", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  expect(store.getState().view.filter).toEqual(noFilter);
});
