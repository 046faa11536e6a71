import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { dossierCast, takeCast } from "../../../src/core/coding/dossierCast";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { chooseMember } from "../../../src/state/casting";
import { changeDraft } from "../../../src/state/coding";
import { refuseShown } from "../../../src/state/proposing";
import { LiveRegion } from "../../../src/ui/shell/LiveRegion";
import { Panels } from "../../../src/ui/shell/Panels";
import { builtInDossier, renderWorld } from "../../support/world";

const bare: Dossier = { ...builtInDossier, claims: [] };
const quoteOf = (claim: number) => builtInDossier.claims[claim]?.evidence[0]?.quotes.ar?.exact ?? "";
const answer = [
  "Here is what I found:",
  JSON.stringify(
    [
      { type: "cooperation", between: ["japan", "nato"], voice: "narrator", quote: quoteOf(0) },
      {
        type: "conflict",
        from: ["japan"],
        to: ["nato"],
        voice: "narrator",
        quote: "قصفت اليابان مقر الناتو بالطائرات ليلًا",
      },
      { type: "concern", from: ["japan"], to: ["china"], voice: "narrator", quote: quoteOf(1) },
    ],
    undefined,
    0,
  ),
].join("\n");

async function openDialog(view: { language?: "en" | "ar"; theme?: "dark" } = {}, dossier = bare) {
  const downloads: [string, string][] = [];
  const world = await renderWorld(
    <>
      <div style={{ blockSize: "820px", display: "grid", gridTemplateRows: "420px 400px" }}>
        <Panels kind="stack" onCodebook={() => {}} />
      </div>
      <LiveRegion />
    </>,
    {
      dossier,
      editable: true,
      view,
      services: {
        download: (name, content) => void content.text().then((text) => downloads.push([name, text])),
      },
    },
  );
  const isEnglish = view.language !== "ar";
  await world.getByRole("button", { name: isEnglish ? "More about the text" : "المزيد عن النص" }).click();
  await world
    .getByRole("button", { name: isEnglish ? "Draft with a language model…" : "مسودة بنموذج لغوي…" })
    .click();
  return { ...world, downloads };
}

/** The dialog with an answer for a short English text that was checked: force of Japan against China, told by the text itself. */
async function checkAnswer(text: string, quote: string) {
  const [article] = bare.documents;
  const documents = [{ ...article, language: "en", texts: { en: text } }];
  const world = await openDialog({}, { ...bare, documents } as unknown as Dossier);
  const claim = { type: "conflict", from: "japan", to: "china", voice: "narrator", quote };
  await world.getByRole("textbox", { name: "Its answer" }).fill(JSON.stringify([claim]));
  await world.getByRole("button", { name: "Check the answer" }).click();
  return world;
}

describe("a draft with a language model", () => {
  test("begins with a task that can be copied and saved", async () => {
    const { getByRole, copied, downloads } = await openDialog();
    await getByRole("button", { name: "Copy the task" }).click();
    await expect.element(getByRole("button", { name: "Copied" })).toBeVisible();
    expect(copied[0]).toContain("- japan: state");
    expect(copied[0]).toContain("[1] ");
    await getByRole("button", { name: "Save the task" }).click();
    await expect.poll(() => downloads).toEqual([[expect.stringMatching(/ task\.txt$/), copied[0]]]);
  });

  test("asks about nobody who was said to be no actor", async () => {
    const { getByRole, copied, store } = await openDialog({}, { ...bare, actors: [] });
    const [nato] = dossierCast({ ...bare, actors: [] }).flatMap(({ document, cast }) =>
      cast.flatMap(({ known, name }) => (known?.id === "nato" ? [`${document.id} ${name}`] : [])),
    );
    if (nato === undefined) throw new Error("the text does not name NATO");
    await getByRole("button", { name: "Copy the task" }).click();
    await expect.poll(() => copied.at(-1)).toContain("- nato: ");
    store.setState(chooseMember(nato, { isActor: false }));
    await getByRole("button", { name: "Copy the task" }).click();
    await expect.poll(() => copied.at(-1)).not.toContain("- nato: ");
    expect(copied.at(-1)).toContain("- japan: state");
  });

  test("says how many of its actors are not in the dossier, and leads to the cast", async () => {
    const { getByRole, store, unmount } = await openDialog({}, { ...bare, actors: [] });
    const note = getByRole("note");
    await expect.element(note).toHaveTextContent(/^The task lists \d+ actors that are not in the dossier/);
    // Somebody has looked at them all, and has not taken them yet.
    for (const { document, cast } of dossierCast({ ...bare, actors: [] }))
      for (const { name } of cast) store.setState(chooseMember(`${document.id} ${name}`, { isActor: true }));
    await expect.element(note).toHaveTextContent(/^The task lists \d+ actors that are not in the dossier/);
    await getByRole("button", { name: "Who is in this text?" }).click();
    expect(getByRole("dialog").elements()).toEqual([]);
    expect(store.getState()).toMatchObject({ view: { screen: "coding" }, coding: { castShown: {} } });
    await unmount();
    const casts = dossierCast({ ...bare, actors: [] });
    const { getByRole: later } = await openDialog({}, takeCast(casts)({ ...bare, actors: [] }));
    await expect.element(later("button", { name: "Copy the task" })).toBeVisible();
    expect(later("note").elements()).toEqual([]);
  });

  test("says of each proposal whether it stands, and adds those that do; each is decided by itself, by keyboard", async () => {
    const { getByRole, getByText, store } = await openDialog();
    await getByRole("textbox", { name: "Name of the model" }).fill("parrot");
    await getByRole("textbox", { name: "Its answer" }).fill(answer);
    await getByRole("button", { name: "Check the answer" }).click();
    await expect.element(getByText("3 proposals: 2 passed the check, 1 refused")).toBeVisible();
    const refusals = getByRole("region", { name: "1 proposal is refused" });
    await expect.element(refusals.getByText(/is nowhere in the text/)).toBeVisible();
    expect(store.getState().history.past).toEqual([]);

    await getByRole("button", { name: "Add 2 proposals" }).click();
    const first = getByRole("form", { name: "Proposal 1 of 2" });
    await expect.element(first).toBeVisible();
    expect(getByRole("dialog").elements()).toEqual([]);
    await expect.element(first.getByText(/^Proposed by .?parrot/).first()).toBeInTheDocument();
    expect(store.getState().graph.dossier.claims).toEqual([]);

    await userEvent.keyboard("{Enter}");
    const last = getByRole("form", { name: "Proposal 2 of 2" });
    await expect.element(last).toBeVisible();
    expect(store.getState().graph.dossier.claims).toMatchObject([
      { type: "cooperation", origin: { by: { model: "parrot" }, changed: false } },
    ]);
    const said = () => document.querySelector("[aria-live=polite]")?.textContent;
    await expect.poll(said).toMatch(/^Claim saved/);
    await userEvent.keyboard("x");
    await expect.element(last).not.toBeInTheDocument();
    await expect
      .poll(said)
      .toMatch(/No proposal waits any more: 1 taken, 1 refused\. Walk through \d+ sentences/);
    expect(store.getState().graph.dossier.claims).toHaveLength(1);
    expect(store.getState().graph.dossier.proposals).toMatchObject([{ type: "concern", state: "refused" }]);
  });

  test("calls a model without a name what the interface calls it, and keeps one word in the file", async () => {
    const { getByRole, store } = await openDialog({ language: "ar" });
    await getByRole("textbox", { name: "جوابه" }).fill(answer);
    await getByRole("button", { name: "افحص الجواب" }).click();
    await getByRole("button", { name: /^أضف/ }).click();
    await expect.element(getByRole("form").getByText("اقترحه نموذج لغوي").first()).toBeInTheDocument();
    expect(store.getState().graph.dossier.proposals).toMatchObject([
      { by: { model: "language model" } },
      { by: { model: "language model" } },
    ]);
  });

  test("tells of a proposal about somebody whom its sentence does not name, until somebody else is chosen", async () => {
    const { getByRole, getByText, store } = await openDialog();
    await getByRole("textbox", { name: "Its answer" }).fill(
      JSON.stringify([
        { type: "concern", from: "japan", to: "ukraine", voice: "narrator", quote: quoteOf(0) },
        { type: "cooperation", between: ["japan", "nato"], voice: "narrator", quote: quoteOf(0) },
      ]),
    );
    await getByRole("button", { name: "Check the answer" }).click();
    await expect.element(getByText(/^1 of those that passed is about somebody/)).toBeVisible();
    await getByRole("button", { name: "Add 2 proposals" }).click();
    const warning = getByText(/^The sentence does not name .?Ukraine.?\.$/);
    await expect.element(warning).toBeVisible();
    store.setState(changeDraft({ to: [] }));
    await expect.element(warning).not.toBeInTheDocument();
    store.setState(refuseShown);
    await expect.element(getByRole("form", { name: "Proposal 2 of 2" })).toBeVisible();
    await expect.element(warning).not.toBeInTheDocument();
  });

  test("tells of a proposal of what is to come that is given as actual, until it is said to be planned", async () => {
    const words = "Japan will attack China";
    const { getByRole, getByText, store } = await checkAnswer(`${words} on Monday.`, words);
    await getByRole("button", { name: "Add 1 proposal" }).click();
    const note = getByText(/^By “.?will.?” this may not have happened\.$/);
    await expect.element(note).toBeVisible();
    store.setState(changeDraft({ modality: "planned" }));
    await expect.element(note).not.toBeInTheDocument();
  });

  test("tells of a proposal that leaves out who says so, until it is said to be reported", async () => {
    const words = "Japan attacked China";
    const text = `${words}, the government of Ukraine said.`;
    const { getByRole, getByText, store } = await checkAnswer(text, words);
    await expect.element(getByText(/^1 of those that passed is given as the text’s own/)).toBeVisible();
    await getByRole("button", { name: "Add 1 proposal" }).click();
    const note = getByText(/^The sentence says who says so: “.?the government of Ukraine said.?”$/);
    await expect.element(note).toBeVisible();
    store.setState(changeDraft({ voice: "reported" }));
    await expect.element(note).not.toBeInTheDocument();
  });

  test("a key that is held down decides one proposal and no more", async () => {
    for (const key of ["Enter", "x"]) {
      const { getByRole, store, unmount } = await openDialog();
      await getByRole("textbox", { name: "Its answer" }).fill(answer);
      await getByRole("button", { name: "Check the answer" }).click();
      await getByRole("button", { name: "Add 2 proposals" }).click();
      await expect.element(getByRole("form", { name: "Proposal 1 of 2" })).toBeVisible();
      await userEvent.keyboard(`{${key}>6/}`);
      await expect.element(getByRole("form", { name: "Proposal 2 of 2" })).toBeVisible();
      expect(store.getState().history.past).toHaveLength(2);
      await unmount();
    }
  });

  test("a proposal shows every passage that its claim will stand on", async () => {
    const { getByRole, store } = await openDialog();
    const [first, second] = [quoteOf(0), quoteOf(1)];
    await getByRole("textbox", { name: "Its answer" }).fill(
      JSON.stringify([
        {
          type: "cooperation",
          between: ["japan", "nato"],
          voice: "narrator",
          quote: first,
          evidence: [first, second],
        },
      ]),
    );
    await getByRole("button", { name: "Check the answer" }).click();
    await getByRole("button", { name: /^Add 1 proposal/ }).click();
    const form = getByRole("form", { name: "Proposal 1 of 1" });
    await expect.element(form).toBeVisible();
    const shown = [...form.element().querySelectorAll("blockquote")].map((quote) => quote.textContent);
    expect(shown).toEqual([first, second]);
    await userEvent.keyboard("{Enter}");
    const exact = () =>
      store.getState().graph.dossier.claims[0]?.evidence.map(({ quotes }) => quotes.ar?.exact);
    await expect.poll(exact).toEqual(shown);
  });

  test("a proposal can be edited, left, and come back to from the text", async () => {
    const { getByRole, store } = await openDialog();
    await getByRole("textbox", { name: "Its answer" }).fill(answer);
    await getByRole("button", { name: "Check the answer" }).click();
    await getByRole("button", { name: "Add 2 proposals" }).click();
    const form = getByRole("form", { name: "Proposal 1 of 2" });
    await expect.element(form).toBeVisible();
    await userEvent.keyboard("e");
    await expect.element(form.getByRole("combobox", { name: "Between" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await userEvent.keyboard("{Escape}");
    await expect.element(form).not.toBeInTheDocument();
    await getByRole("button", { name: "2 proposals wait" }).click();
    await expect.element(form).toBeVisible();
    await form.getByRole("radio", { name: /Planned/ }).click();
    await form.getByRole("button", { name: /^Take/ }).click();
    await expect
      .poll(() => store.getState().graph.dossier.claims)
      .toMatchObject([{ modality: "planned", origin: { changed: true } }]);
  });

  test("brings along the actors that the text names and the dossier has not", async () => {
    const { getByRole, store } = await openDialog({}, { ...bare, actors: [] });
    await getByRole("textbox", { name: "Its answer" }).fill(answer);
    await getByRole("button", { name: "Check the answer" }).click();
    await getByRole("button", { name: "Add 2 proposals" }).click();
    await expect.element(getByRole("form", { name: "Proposal 1 of 2" })).toBeVisible();
    expect(
      store
        .getState()
        .graph.dossier.actors.map(({ id }) => id)
        .sort(),
    ).toEqual(["china", "japan", "nato"]);
  });

  test.each([{ language: "ar" } as const, { theme: "dark" } as const])(
    "is accessible, report and all: %o",
    async (view) => {
      const { getByRole, baseElement } = await openDialog(view);
      await getByRole("textbox", { name: /^(Its answer|جوابه)$/ }).fill(answer);
      await getByRole("button", { name: /^(Check the answer|افحص الجواب)$/ }).click();
      await expect.element(getByRole("button", { name: /^(Add 2 proposals|أضف مقترحين)$/ })).toBeVisible();
      const { violations } = await axe.run(baseElement.querySelector("dialog[open]") ?? baseElement);
      expect(violations.map(({ id }) => id)).toEqual([]);
      await getByRole("button", { name: /^(Add 2 proposals|أضف مقترحين)$/ }).click();
      const form = getByRole("form", { name: /^(Proposal|المقترح)/ });
      await expect.element(form).toBeVisible();
      const found = await axe.run(form.element() as HTMLElement);
      expect(found.violations.map(({ id }) => id)).toEqual([]);
    },
  );
});
