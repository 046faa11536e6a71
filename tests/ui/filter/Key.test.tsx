import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { noFilter } from "../../../src/core/graph/filter";
import { tieState } from "../../../src/core/graph/tieState";
import { isolateType, toggleSpeaker } from "../../../src/state/filtering";
import { selectCounts, selectOccurringStates, selectStateCounts } from "../../../src/state/keyCounts";
import { selectTies } from "../../../src/state/shownTies";
import { Key } from "../../../src/ui/filter/Key";
import { count } from "../../../src/words/counting";
import { meanings } from "../../../src/words/meanings";
import { builtInDossier, mixedDossier, renderWorld } from "../../support/world";

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
  await expect.element(meaning.getByText(meanings.relations.concern.definition.en)).toBeVisible();
  await expect.element(meaning.getByText(meanings.relations.concern.counterexample.en)).toBeVisible();
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

const states = () => page.getByRole("list", { name: "What a line may say" });

test("each state that occurs is one toggle, named by the state and how many ties, or denials, there are of it", async () => {
  const { store } = await renderWorld(<Key />, { dossier: mixedDossier });
  const occurring = selectOccurringStates(store.getState());
  expect(occurring).toEqual(expect.arrayContaining(["planned", "denied"]));
  for (const id of occurring) {
    const noun = id === "denied" ? "denial" : "tie";
    const amount = count("en", noun, selectStateCounts(store.getState()).get(id) ?? 0);
    const { label } = tieState(id);
    const name = id === "denied" ? `${label.en}, hidden, ${amount}` : `${label.en}, ${amount}`;
    await expect.element(states().getByRole("button", { name, exact: true })).toBeVisible();
  }
});

test("in Arabic a state of which nothing is left says so in words: its digit is a dot", async () => {
  const { store } = await renderWorld(<Key />, { view: { language: "ar" } });
  store.setState(isolateType("conflict"));
  const hearsay = page.getByRole("button", { name: "منقول عن الغير، لا صلات", exact: true });
  await expect.element(hearsay).toHaveTextContent("منقول عن الغيرلا شيء");
  for (const { textContent } of document.querySelectorAll("li span")) expect(textContent).not.toBe("٠");
});

test("where all is plainly stated, there are no states to choose from", async () => {
  const claims = builtInDossier.claims.map(({ saidBy: _said, modality: _modality, ...claim }) => ({
    ...claim,
    voice: "narrator" as const,
  }));
  await renderWorld(<Key />, { dossier: { ...builtInDossier, claims } });
  await expect.element(filters().getByRole("button", { name: /^Conflict,/ })).toBeVisible();
  await expect.element(states()).not.toBeInTheDocument();
});

test("the toggle of what is denied shows it; another hides what is disputed or has not happened, and says so", async () => {
  const { store } = await renderWorld(<Key />, { dossier: mixedDossier });
  const moods = () => new Set(selectTies(store.getState()).map(({ state }) => state.mood));
  expect(moods()).not.toContain("denied");
  await states()
    .getByRole("button", { name: /^Denied, hidden, \d+ denials$/ })
    .click();
  expect(moods()).toContain("denied");
  const without = states().getByRole("button", { name: "Hide what is planned, conditional or disputed" });
  await expect.element(without).toHaveAttribute("aria-pressed", "false");
  await without.click();
  await expect.element(without).toHaveAttribute("aria-pressed", "true");
  // Denials, which are shown, are no lines.
  expect(moods()).toEqual(new Set(["actual", "denied"]));
  expect(selectTies(store.getState()).some(({ state }) => state.disputed)).toBe(false);
  const pressed = getComputedStyle(without.element()).textDecorationThickness;
  await without.click();
  await expect.element(without).toHaveAttribute("aria-pressed", "false");
  expect(getComputedStyle(without.element()).textDecorationThickness).not.toBe(pressed);
  expect(moods()).toContain("planned");
});

test("a state says what it means, and leaves itself alone", async () => {
  const { store } = await renderWorld(<Key />, { dossier: mixedDossier });
  await states().getByRole("button", { name: "meaning: Planned" }).click();
  const meaning = page.getByRole("group", { name: "meaning: Planned" });
  await expect.element(meaning).toHaveTextContent(meanings.ties.planned.en);
  await meaning.getByRole("button", { name: "only planned" }).click();
  expect(new Set(selectTies(store.getState()).map(({ state }) => state.id))).toEqual(new Set(["planned"]));
  await meaning.getByRole("button", { name: /^show all/ }).click();
  expect(store.getState().view.filter).toEqual(noFilter);
});

test("what the pointer is on in the key is lit on the map, types and states alike", async () => {
  const { store } = await renderWorld(<Key />, { dossier: mixedDossier });
  const lit = () => {
    const { pointed } = store.getState();
    return pointed.kind === "ties" ? pointed.ties : [];
  };
  const of = (isOwn: (tie: ReturnType<typeof selectTies>[number]) => boolean) =>
    selectTies(store.getState())
      .filter(isOwn)
      .map(({ id }) => id);
  await filters()
    .getByRole("button", { name: /^Condemnation,/ })
    .hover();
  await expect.poll(lit).toEqual(of(({ type }) => type === "condemnation"));
  await states()
    .getByRole("button", { name: /^Planned,/ })
    .hover();
  await expect.poll(lit).toEqual(of(({ state }) => state.id === "planned"));
});
