import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { noFilter } from "../../../src/core/filter";
import { relationTypes } from "../../../src/core/relationTypes";
import { toggleSpeaker } from "../../../src/state/filtering";
import { selectCounts, selectTies } from "../../../src/state/selectors";
import { Key } from "../../../src/ui/controls/Key";
import { count } from "../../../src/ui/messages/counting";
import { renderWorld } from "../../support/world";

const filters = () => page.getByRole("region", { name: "Filters" });
const typesShown = (ties: ReturnType<typeof selectTies>) => [...new Set(ties.map(({ type }) => type))];

test("each relation type is one toggle, named by the type and what there is of it", async () => {
  const { store } = await renderWorld(<Key />);
  for (const { id, label } of relationTypes) {
    const { ties, passages } = selectCounts(store.getState())[id];
    const name = `${label.en}, ${count("en", "tie", ties)}, ${count("en", "passage", passages)}`;
    const toggle = filters().getByRole("button", { name, exact: true });
    await expect.element(toggle).toHaveAttribute("aria-pressed", "true");
  }
});

test("in Arabic too", async () => {
  const { store } = await renderWorld(<Key />, { view: { language: "ar" } });
  for (const { id, label } of relationTypes) {
    const { ties, passages } = selectCounts(store.getState())[id];
    const name = `${label.ar}، ${count("ar", "tie", ties)}، ${count("ar", "passage", passages)}`;
    await expect
      .element(page.getByRole("region", { name: "التصفية" }).getByRole("button", { name, exact: true }))
      .toBeVisible();
  }
});

test("a click hides a type and says so, another shows it again", async () => {
  const { store } = await renderWorld(<Key />);
  const toggle = filters().getByRole("button", { name: /^Condemnation,/ });
  await toggle.click();
  expect(typesShown(selectTies(store.getState()))).not.toContain("condemnation");
  await expect.element(toggle).toHaveAccessibleName(/^Condemnation, hidden, \d+ ties/);
  await expect.element(toggle).toHaveAttribute("aria-pressed", "false");
  await toggle.click();
  expect(store.getState().view.filter).toEqual(noFilter);
});

test("“only” leaves one type; once more, and all are back", async () => {
  const { store } = await renderWorld(<Key />);
  await filters()
    .getByRole("button", { name: /^Condemnation,/ })
    .hover();
  const only = filters().getByRole("button", { name: "only Condemnation" });
  await only.click();
  expect(typesShown(selectTies(store.getState()))).toEqual(["condemnation"]);
  const all = filters().getByRole("button", { name: "show all relation types" });
  await expect.element(all).toHaveTextContent(/^show all$/);
  await expect.element(only).not.toBeInTheDocument();
  await all.click();
  expect(store.getState().view.filter).toEqual(noFilter);
  await expect.element(only).toHaveTextContent(/^only$/);
});

test("the keyboard reaches “only” and the meaning behind the toggle", async () => {
  await renderWorld(<Key />);
  filters()
    .getByRole("button", { name: /^Concern,/ })
    .element()
    .focus();
  await userEvent.tab();
  await expect.element(filters().getByRole("button", { name: "only Concern" })).toHaveFocus();
  await userEvent.tab();
  await expect.element(filters().getByRole("button", { name: "meaning: Concern" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  const meaning = page.getByRole("group", { name: "meaning: Concern" });
  await expect.element(meaning.getByText(relationTypes[2].definition.en)).toBeVisible();
  await expect.element(meaning.getByText(relationTypes[2].counterexample.en)).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(meaning).not.toBeInTheDocument();
  await expect.element(filters().getByRole("button", { name: "meaning: Concern" })).toHaveFocus();
});

test("counts follow the rest of the filter, and no item moves when they change", async () => {
  const { store } = await renderWorld(<Key />);
  const places = () =>
    filters()
      .getByRole("button", { name: /^(Cooperation|Condemnation|Concern|Conflict),/ })
      .elements()
      .map((element) => Math.round(element.getBoundingClientRect().x));
  await document.fonts.ready;
  const before = places();
  store.setState(toggleSpeaker("text"));
  const { ties } = selectCounts(store.getState()).cooperation;
  await expect
    .element(filters().getByRole("button", { name: /^Cooperation,/ }))
    .toHaveAccessibleName(new RegExp(`^Cooperation, ${ties} tie`));
  expect(places()).toEqual(before);
});

test("what is pointed at goes on saying how many ties it has, or that it is hidden", async () => {
  await renderWorld(<Key />);
  const item = filters().getByRole("listitem").nth(1);
  const toggle = item.getByRole("button", { name: /^Condemnation,/ });
  await toggle.hover();
  await expect.element(item.getByRole("button", { name: "only Condemnation" })).toBeVisible();
  await expect.element(item.getByText("5 ties")).toBeVisible();
  await toggle.click();
  await expect.element(item.getByText("hidden", { exact: true })).toBeVisible();
  const said = item.getByText("hidden", { exact: true }).element().getBoundingClientRect();
  const only = item.getByRole("button", { name: "only Condemnation" }).element().getBoundingClientRect();
  expect(only.left).toBeGreaterThanOrEqual(said.right);
});
