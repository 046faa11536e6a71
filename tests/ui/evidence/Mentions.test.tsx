import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ArticlePanel } from "../../../src/ui/article/ArticlePanel";
import { EvidencePanel } from "../../../src/ui/evidence/EvidencePanel";
import { renderWorld } from "../../support/world";

const panels = (
  <>
    <EvidencePanel />
    <ArticlePanel />
  </>
);
const painted = (name = "isnad-mention") =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
const japan = { kind: "actor", actor: "japan" as never } as const;

test("every place where the text names the actor is painted, prefixes and adjectives apart, and counted", async () => {
  const { getByText } = await renderWorld(panels, { view: { selection: japan } });
  await expect.element(getByText(/Named \d+ times in the text/)).toBeVisible();
  const names = painted();
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).has("اليابان")).toBe(true);
  expect(names.every((name) => /ياب|طوكيو/.test(name))).toBe(true);
  expect(getByText(`Named ${names.length} times in the text`).element()).toBeVisible();
});

test("one goes through them with buttons, around at the end", async () => {
  const { getByRole, getByText } = await renderWorld(panels, { view: { selection: japan } });
  await userEvent.click(getByRole("button", { name: "Previous mention" }));
  const of = painted().length;
  await expect.element(getByText(`${of} of ${of}`)).toBeVisible();
  await userEvent.click(getByRole("button", { name: "Next mention" }));
  await expect.element(getByText(`1 of ${of}`)).toBeVisible();
  expect(painted("isnad-mention-current")).toHaveLength(1);
});

test("nothing stays painted when the actor is no longer selected", async () => {
  const { getByText, unmount } = await renderWorld(panels, { view: { selection: japan } });
  await expect.element(getByText(/Named \d+ times/)).toBeVisible();
  unmount();
  expect(painted()).toEqual([]);
});

test("an element of a mark in the middle of a paragraph moves no place", async () => {
  const { getByText } = await renderWorld(panels, {
    view: { selection: { kind: "actor", actor: "nato" as never }, language: "ar" },
  });
  await expect.element(getByText(/مذكور في النص/)).toBeVisible();
  expect(painted().filter((name) => !/ناتو|حلف|NSATU/.test(name))).toEqual([]);
});

test("where only one panel shows at a time, the article alone counts, and Evidence claims nothing of a text that is not there", async () => {
  const alone = await renderWorld(<ArticlePanel />, { view: { selection: japan } });
  await expect.element(alone.getByText(/Named \d+ times in the text/)).toBeVisible();
  await alone.unmount();
  const { getByRole, getByText } = await renderWorld(<EvidencePanel />, { view: { selection: japan } });
  await expect.element(getByRole("heading", { name: "Japan", exact: true, level: 3 })).toBeVisible();
  await expect.element(getByText(/[Nn]amed/)).not.toBeInTheDocument();
});
