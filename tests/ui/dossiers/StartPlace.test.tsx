import axe from "axe-core";
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { SourceDocument } from "../../../src/core/dossier/dossier";
import { StartPlace } from "../../../src/ui/dossiers/StartPlace";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { deviceServices } from "../../support/device";
import { emptyDisk } from "../../support/emptyDisk";
import { builtInDossier, renderWorld } from "../../support/world";

beforeEach(emptyDisk);

async function renderStart(language: "en" | "ar" = "en") {
  let services: ReturnType<typeof deviceServices> | undefined;
  const world = await renderWorld(
    <>
      <StartPlace />
      <LiveRegion />
    </>,
    {
      view: { screen: "dossiers", language },
      services: (store) => {
        services = deviceServices(store);
        return services;
      },
    },
  );
  if (services === undefined) throw new Error("no services were asked for");
  const own = world.getByRole("region", { name: language === "en" ? "Your dossiers" : "ملفاتك" });
  return { ...world, ...services, own };
}

/** Two dossiers of one's own; the latter is open. */
async function renderTwo() {
  const world = await renderStart();
  for (const en of ["Harbour", "Border"]) await world.session.add({ ...builtInDossier, title: { en } }, []);
  await expect.element(world.own.getByRole("button", { name: "Border", exact: true })).toBeVisible();
  return world;
}

const titles = (own: Awaited<ReturnType<typeof renderStart>>["own"]) =>
  own
    .getByRole("heading", { level: 3 })
    .elements()
    .map((heading) => heading.textContent);

test("with nothing kept it says how to begin, and shows what came with the program", async () => {
  const { own, getByRole } = await renderStart();
  await expect.element(own.getByRole("heading", { name: "None yet" })).toBeVisible();
  const builtIn = getByRole("region", { name: "Came with Isnad" });
  await expect.element(builtIn).toHaveTextContent("7 actors, 26 claims, 32 quotes");
  await expect.element(builtIn).toHaveTextContent("Every quote stands in its text");
  await expect.element(builtIn).toHaveTextContent("open now");
});

test.each(["en", "ar"] as const)("has nothing that axe minds, in %s", async (language) => {
  const { own, container, session } = await renderStart(language);
  await session.add({ ...builtInDossier, title: { en: "Harbour", ar: "الميناء" } }, []);
  await expect.element(own.getByRole("listitem")).toBeVisible();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test("lists what is kept, the latest change first, each with its counts and whether it holds", async () => {
  const { own } = await renderTwo();
  await expect.poll(() => titles(own)).toEqual(["Borderopen now", "Harbour"]);
  const [row] = own.getByRole("listitem").all();
  expect(row?.element().textContent).toContain("7 actors, 26 claims, 32 quotes");
  expect(row?.element().textContent).toContain("Every quote stands in its text");
});

test("says nothing of the quotes of one that has none", async () => {
  const { own, session } = await renderStart();
  await session.add({ ...builtInDossier, title: { en: "Harbour" }, claims: [] }, []);
  await expect.element(own.getByRole("button", { name: "Harbour", exact: true })).toBeVisible();
  expect(own.getByText("Every quote stands in its text").elements()).toEqual([]);
});

test("says how many faults one has that was opened in spite of them", async () => {
  const { own, session } = await renderStart();
  const issue = { code: "quote-missing", severity: "error", path: "", data: {} } as const;
  await session.add({ ...builtInDossier, title: { en: "Harbour" } }, [issue, issue]);
  await expect.element(own.getByText("2 faults to mend")).toBeVisible();
});

test("opens one by its title", async () => {
  const { own, store } = await renderTwo();
  await own.getByRole("button", { name: "Harbour", exact: true }).click();
  await expect.poll(() => store.getState().graph.dossier.title.en).toBe("Harbour");
  expect(store.getState().view.screen).toBe("map");
});

test("makes a copy of one, and of what came with the program", async () => {
  const { own, getByRole } = await renderTwo();
  await own.getByRole("button", { name: /^Make a copy of .?Harbour/ }).click();
  await expect.element(own.getByRole("button", { name: /^Harbour.*copy/ })).toBeVisible();
  await getByRole("region", { name: "Came with Isnad" })
    .getByRole("button", { name: /^Make a copy/ })
    .click();
  await expect
    .element(own.getByRole("button", { name: /^Growing military cooperation.*copy/ }))
    .toBeVisible();
  expect(own.getByRole("listitem").elements()).toHaveLength(4);
});

test("renames one in its place, by keyboard, and the focus is where it was", async () => {
  const { own } = await renderTwo();
  const rename = own.getByRole("button", { name: /^Rename .?Harbour/ });
  await rename.click();
  await userEvent.keyboard("Port{Escape}");
  await expect.element(rename).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(own.getByRole("textbox", { name: "Title" })).toHaveFocus();
  await userEvent.keyboard("Port talks{Enter}");
  await expect.element(own.getByRole("button", { name: "Port talks", exact: true })).toBeVisible();
  await expect.element(own.getByRole("button", { name: /^Rename .?Port talks/ })).toHaveFocus();
  expect(own.getByRole("button", { name: "Harbour", exact: true }).elements()).toEqual([]);
});

test("takes no title over its limit, and says so", async () => {
  const { own } = await renderTwo();
  await own.getByRole("button", { name: /^Rename .?Harbour/ }).click();
  const title = own.getByRole("textbox", { name: "Title" });
  await title.fill("a".repeat(301));
  await userEvent.keyboard("{Enter}");
  await expect.element(own.getByRole("alert")).toHaveTextContent("A title has at most 300 characters");
  await title.fill("Port talks");
  await userEvent.keyboard("{Enter}");
  await expect.element(own.getByRole("button", { name: "Port talks", exact: true })).toBeVisible();
});

test("deletes without asking, and brings back what was deleted", async () => {
  const { own, store } = await renderTwo();
  await own.getByRole("button", { name: /^Delete .?Border/ }).click();
  await expect.element(own.getByText(/^Deleted: .?Border/)).toBeVisible();
  await expect.element(own.getByRole("heading", { name: "Your dossiers" })).toHaveFocus();
  await expect.poll(() => titles(own)).toEqual(["Harbour"]);
  // It was open: what came with the program is shown in its place.
  expect(store.getState().view.dossier).toBeUndefined();
  await own.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => titles(own).toSorted()).toEqual(["Border", "Harbour"]);
  expect(own.getByText(/^Deleted: /).elements()).toEqual([]);
});

test("what was deleted can be brought back after the page has been left", async () => {
  const { own, unmount } = await renderTwo();
  for (const title of ["Border", "Harbour"]) {
    await own.getByRole("button", { name: new RegExp(`^Delete .?${title}`) }).click();
    await expect.element(own.getByText(new RegExp(`^Deleted: .?${title}`))).toBeVisible();
  }
  await unmount();
  const later = await renderStart();
  await later.own.getByRole("button", { name: "Undo" }).nth(1).click();
  await expect.poll(() => titles(later.own)).toHaveLength(1);
  await later.own.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => titles(later.own).toSorted()).toEqual(["Border", "Harbour"]);
});

test("what is wrong with the texts of a dossier is known of the copy to be coded again", async () => {
  const { own, session, store } = await renderStart();
  const [document] = builtInDossier.documents;
  const strange = { ...document, strange: 1 } as unknown as SourceDocument;
  await session.add({ ...builtInDossier, title: { en: "Harbour" }, documents: [strange] }, []);
  await own.getByRole("button", { name: /^Code again/ }).click();
  await expect.poll(() => store.getState().graph.claims).toHaveLength(0);
  expect(store.getState().issues).toMatchObject([{ code: "unknown-key", path: "documents[0].strange" }]);
});
