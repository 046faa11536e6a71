import { Activity, useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { noFilter } from "../../../src/core/graph/filter";
import { selectStep } from "../../../src/state/selectedEvidence";
import { SearchBox } from "../../../src/ui/shell/SearchBox";
import { SearchCombobox } from "../../../src/ui/shell/SearchCombobox";
import { renderWorld, withModality } from "../../support/world";

const field = () => page.getByRole("combobox");
const options = () => page.getByRole("option");
const button = () => page.getByRole("button", { name: "Search actors, ties, texts" });

async function open(view = {}) {
  const world = await renderWorld(<SearchBox asIcon={false} />, { view });
  await userEvent.keyboard("/");
  return world;
}

test("the slash opens it, and what is typed at once is not lost while it loads", async () => {
  await renderWorld(<SearchBox asIcon={false} />);
  await userEvent.keyboard("/russia");
  await expect.element(field()).toHaveValue("russia");
  await expect.element(field()).toHaveFocus();
});

test("not even what is typed between the drawing of the loaded field and its being there is lost", async () => {
  let reads = 0;
  const typed = {
    get current() {
      reads += 1;
      return reads === 1 ? "russi" : "russia";
    },
  };
  await renderWorld(<SearchCombobox typed={typed as { current: string }} onClose={() => {}} />);
  await expect.element(field()).toHaveValue("russia");
  expect((field().element() as HTMLInputElement).selectionStart).toBe(6);
});

test("what is typed into the loaded field stays when its effects run once more", async () => {
  const typed = { current: "" };
  function Hideable() {
    const [mode, setMode] = useState<"visible" | "hidden">("visible");
    return (
      <>
        <button type="button" onClick={() => setMode(mode === "visible" ? "hidden" : "visible")}>
          other
        </button>
        <Activity mode={mode}>
          <SearchCombobox typed={typed} onClose={() => {}} />
        </Activity>
      </>
    );
  }
  await renderWorld(<Hideable />);
  await field().fill("russia");
  await page.getByRole("button", { name: "other" }).click();
  await expect.element(field()).not.toBeInTheDocument();
  await page.getByRole("button", { name: "other" }).click();
  await expect.element(field()).toHaveValue("russia");
});

test("Enter goes to the first thing found, and the focus comes back", async () => {
  const { store } = await open();
  await field().fill("russia");
  await expect.element(options().first()).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.selection).toEqual({ kind: "actor", actor: "russia" });
  await expect.element(field()).not.toBeInTheDocument();
  await expect.element(button()).toHaveFocus();
});

test("arrows walk through actors, quotes and summaries", async () => {
  const { store } = await open();
  await field().fill("condemn");
  await expect.element(page.getByRole("group", { name: "Quotes" })).toBeVisible();
  await expect.element(page.getByRole("group", { name: "Summaries" })).toBeVisible();
  await userEvent.keyboard("{ArrowDown}");
  const second = options().nth(1);
  await expect.element(second).toHaveAttribute("aria-selected", "true");
  await expect.element(field()).toHaveAttribute("aria-activedescendant", second.element().id);
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.selection.kind).toBe("tie");
});

test.each([
  ["en", "supports the Russian", "Summaries", "according to Shigeru Ishiba and Mark Rutte"],
  ["ar", "تدعم الصين", "الملخصات", "بحسب شيغيرو إيشيبا ومارك روته"],
] as const)(
  "in %s, a summary says who claims it, even one that the filter hides",
  async (language, query, name, said) => {
    const filter = { ...noFilter, speakers: ["gen-nakatani" as ActorId] };
    await open({ language, filter });
    await field().fill(query);
    const group = page.getByRole("group", { name });
    await expect.element(group.getByRole("option").first()).toHaveTextContent(said);
  },
);

test.each([
  ["planned", "planned, according to Mark Rutte"],
  ["denied", "denied by Mark Rutte"],
] as const)("a summary of what is %s says so", async (modality, said) => {
  await renderWorld(<SearchBox asIcon={false} />, {
    dossier: withModality("japan-supports-ukraine", modality),
  });
  await userEvent.keyboard("/");
  await field().fill("contributes to supporting");
  const group = page.getByRole("group", { name: "Summaries" });
  await expect.element(group.getByRole("option").first()).toHaveTextContent(said);
});

test("a quote goes to its passage, even where the filter hides it", async () => {
  const { store } = await open({
    filter: { ...noFilter, hiddenTypes: ["cooperation", "condemnation", "concern", "conflict"] },
  });
  await field().fill("يدينان بشدة");
  await page.getByRole("group", { name: "Quotes" }).getByRole("option").first().click();
  const passage = selectStep(store.getState())?.passage;
  const text = store.getState().graph.dossier.documents[0]?.texts.ar ?? "";
  expect(text.slice(passage?.spans.ar?.start, passage?.spans.ar?.end)).toContain("يدينان بشدة");
});

test("spelling without hamza or vowel marks finds it in Arabic, and underlines it", async () => {
  await open({ language: "ar" });
  await field().fill("اوكرانيا");
  await expect.element(options().first()).toHaveTextContent("أوكرانيا");
  expect(document.querySelector("[role=option] mark")?.textContent).toBe("أوكرانيا");
  await expect.element(page.getByRole("group", { name: "الأطراف" })).toBeVisible();
});

test("an actor found by another of its names says which", async () => {
  await open();
  await field().fill("طوكيو");
  await expect.element(options().first()).toHaveTextContent("Japanطوكيو");
});

test("nothing found says so", async () => {
  await open();
  await field().fill("<b>atlantis</b>");
  await expect.element(page.getByText("Nothing found for “\u2068<b>atlantis</b>\u2069”")).toBeVisible();
  expect(options().elements()).toEqual([]);
});

test("Escape and the cross close it; leaving the field chooses nothing", async () => {
  const { store } = await open();
  await field().fill("russia");
  await userEvent.tab();
  await userEvent.keyboard("{Escape}");
  await expect.element(field()).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Search actors, ties, texts" }).click();
  await expect.element(field()).toHaveValue("");
  await page.getByRole("button", { name: "Close the search" }).click();
  await expect.element(field()).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Search actors, ties, texts" })).toHaveFocus();
  expect(store.getState().view.selection).toEqual({ kind: "nothing" });
});

test.each(["", "russia", "atlantis"])("Escape in the field closes it, also after “%s”", async (query) => {
  await open();
  await field().fill(query);
  await userEvent.keyboard("{Escape}");
  await expect.element(field()).not.toBeInTheDocument();
  await expect.element(button()).toHaveFocus();
});

test.each(["Enter", "click"])("what a group does not list is shown on demand, by %s", async (way) => {
  const { store } = await open();
  await field().fill("nato");
  const quotes = page.getByRole("group", { name: "Quotes" });
  const own = quotes.getByRole("option");
  const more = quotes.getByRole("option", { name: /^Show \d+ more$/ });
  await expect.element(more).toBeVisible();
  const hidden = Number(more.element().textContent?.match(/\d+/)?.[0]);
  const listed = own.elements().length - 1;
  if (way === "click") await more.click();
  else {
    const steps = options().elements().indexOf(more.element());
    await userEvent.keyboard("{ArrowDown}".repeat(steps));
    await expect.element(more).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{Enter}");
  }
  await expect.element(more).not.toBeInTheDocument();
  expect(own.elements()).toHaveLength(listed + hidden);
  await expect.element(own.nth(listed)).toHaveAttribute("aria-selected", "true");
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.selection.kind).toBe("tie");
});

test("a slash that is typed into a field stays a slash", async () => {
  await renderWorld(
    <>
      <input aria-label="other" />
      <SearchBox asIcon={false} />
    </>,
  );
  await page.getByRole("textbox", { name: "other" }).click();
  await userEvent.keyboard("1/2");
  await expect.element(page.getByRole("textbox", { name: "other" })).toHaveValue("1/2");
});
