import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ActorId, Dossier } from "../../../src/core/dossier/dossier";
import type { StoredDossierId } from "../../../src/core/dossier/storedDossier";
import { tieSentence } from "../../../src/core/graph/tieSentence";
import type { TieId } from "../../../src/core/graph/ties";
import type { View } from "../../../src/core/link/view";
import { toggleSpeaker, toggleState, toggleType } from "../../../src/state/filtering";
import { selectSelectedTie, selectSteps } from "../../../src/state/selectedEvidence";
import { choosePassage, readStep, selectTie } from "../../../src/state/selecting";
import { selectListedTies, selectTies } from "../../../src/state/shownTies";
import { readIn, walkIn } from "../../../src/state/viewing";
import { EvidencePanel } from "../../../src/ui/evidence/EvidencePanel";
import { useLetterKeys } from "../../../src/ui/evidence/useLetterKeys";
import { hostile, hostileDossier } from "../../support/hostileDossier";
import { builtInDossier, mixedDossier, renderWorld, withModality } from "../../support/world";

const tie = (id: string): Partial<View> => ({ selection: { kind: "tie", tie: id as TieId } });
const actor = (id: string): Partial<View> => ({ selection: { kind: "actor", actor: id as ActorId } });

function Panel({ onCodebook = () => {} }: { readonly onCodebook?: () => void }) {
  useLetterKeys();
  return (
    <div style={{ display: "grid", blockSize: "500px", inlineSize: "500px" }}>
      <EvidencePanel onCodebook={onCodebook} />
    </div>
  );
}

const evidence = (name = "Evidence") => page.getByRole("region", { name });
const quotes = () => [...document.querySelectorAll("blockquote")].map((quote) => quote.textContent);
const currentQuote = () => document.querySelector("li[aria-current] blockquote")?.textContent;

test("a tie lists its claims, who says them and every passage, to the letter", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("condemnation:nato>russia") });
  const selected = selectSelectedTie(store.getState());
  await expect.element(page.getByRole("heading", { name: "NATO condemns Russia" })).toBeVisible();
  await expect.element(evidence().getByText("Condemnation · 2 claims · 2 passages")).toBeVisible();
  for (const { claim } of selected?.claims ?? []) {
    await expect.element(page.getByRole("heading", { name: claim.summary.en ?? "" })).toBeInTheDocument();
  }
  expect(quotes()).toEqual(
    selected?.claims.flatMap(({ claim }) => claim.evidence.map((own) => own.quotes.ar?.exact)),
  );
  await expect.element(evidence().getByText("Said by Mark Rutte · quoted")).toBeInTheDocument();
  await expect.element(evidence().getByText("Verbatim").first()).toBeVisible();
});

test.each([
  ["en", "Conditional · The text itself", "Conditional · Said by Mark Rutte · reported"],
  ["ar", "مشروط · النص نفسه", "مشروط · القائل: مارك روته · كلام منقول"],
] as const)(
  "in %s, a threat beside an act follows what is done, and is called conditional before all else",
  async (language, narrator, reported) => {
    const threat = (id: string) => withModality(id, "conditional");
    const view = { ...tie("conflict:russia>ukraine"), language };
    await renderWorld(<Panel />, { dossier: threat("russian-invasion-of-ukraine"), view });
    const said = () => [...document.querySelectorAll("h4 + [data-sticky]")].map((line) => line.textContent);
    expect(said().at(-1)?.replaceAll("\u00a0", " ")).toBe(narrator);
    expect(said().slice(0, -1).join()).not.toContain(narrator.split(" · ")[0]);
    await renderWorld(<Panel />, { dossier: threat("russia-continues-war-on-ukraine"), view });
    expect(said().at(-1)?.replaceAll("\u00a0", " ")).toBe(reported);
  },
);

test.each([
  ["en", "planned", "Japan plans to cooperate with Ukraine, according to Mark Rutte"],
  ["ar", "planned", "اليابان تعتزم التعاون مع أوكرانيا، بحسب مارك روته"],
  ["en", "denied", "It is denied by Mark Rutte that Japan cooperates with Ukraine"],
] as const)("in %s, a tie that is only %s is called so", async (language, modality, name) => {
  const dossier = withModality("japan-supports-ukraine", modality);
  await renderWorld(<Panel />, { dossier, view: { ...tie("cooperation:japan>ukraine"), language } });
  await expect.element(page.getByRole("heading", { level: 3, name, exact: true })).toBeVisible();
});

test.each(["en", "ar"] as const)("in %s, the heading of a tie says whom it rests on", async (language) => {
  const { store } = await renderWorld(<Panel />, { dossier: mixedDossier, view: { language } });
  const { graph } = store.getState();
  const ties = selectListedTies(store.getState());
  expect(new Set(ties.map(({ state }) => state.id)).size).toBeGreaterThan(3);
  for (const { id, ...named } of ties) {
    store.setState(selectTie(id));
    const name = tieSentence(named, graph.actors, language);
    await expect.element(page.getByRole("heading", { level: 3, name, exact: true })).toBeVisible();
  }
});

test("nor is it told as a fact among the ties of an actor", async () => {
  const dossier = withModality("japan-supports-ukraine", "denied");
  await renderWorld(<Panel />, { dossier, view: actor("ukraine") });
  const row = page.getByRole("button", { name: /^It is denied that Japan cooperates with Ukraine/ });
  await expect.element(row).toBeInTheDocument();
});

test("a quote keeps its own language and direction, its translation the reader's", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("condemnation:nato>russia") });
  const [first] = selectSteps(store.getState());
  const span = first?.passage.spans.en;
  const translation = store.getState().graph.dossier.documents[0]?.texts.en?.slice(span?.start, span?.end);
  const quote = document.querySelector<HTMLElement>("[lang]:has(> blockquote)");
  expect([quote?.lang, quote?.dir]).toEqual(["ar", "rtl"]);
  const reading = page
    .getByText(translation ?? "", { exact: true })
    .element()
    .closest<HTMLElement>("[lang]");
  expect([reading?.lang, reading?.dir]).toEqual(["en", "ltr"]);
});

test("the line beside a quote is hollow where only others say so, in a tie that the text asserts elsewhere", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("conflict:russia>ukraine") });
  const tied = selectSelectedTie(store.getState());
  expect(tied?.state.hearsay).toBe(false);
  const strokes = [...document.querySelectorAll(":has(> blockquote) > svg")].map(
    (rule) => rule.childElementCount,
  );
  const hollow = tied?.claims.flatMap((claim) => claim.passages.map(() => claim.state.hearsay));
  expect(hollow).toEqual([false, true, true]);
  // Hollow is what has its core taken out by a stroke of its own.
  const [solid = 0] = strokes;
  expect(strokes.map((count) => count > solid)).toEqual(hollow);
});

test("hearsay says according to whom", async () => {
  await renderWorld(<Panel />, { view: tie("cooperation:china>russia") });
  const name = "China cooperates with Russia, according to Shigeru Ishiba and Mark Rutte";
  await expect.element(page.getByRole("heading", { level: 3, name, exact: true })).toBeVisible();
  await expect.element(evidence().getByText("Cooperation · Hearsay · 1 claim · 1 passage")).toBeVisible();
});

test("in Arabic, everything is said in Arabic", async () => {
  await renderWorld(<Panel />, { view: { ...tie("condemnation:nato>russia"), language: "ar" } });
  await expect.element(evidence("الدليل").getByText("إدانة · إفادتان · مقطعان")).toBeVisible();
  await expect.element(page.getByText("القائل: مارك روته · اقتباس")).toBeInTheDocument();
  await expect.element(page.getByText("١ من ٢")).toBeVisible();
  // The reader's language is the original's: the translation there is stays as a gloss.
  expect(document.querySelector("li[aria-current] > p")?.getAttribute("lang")).toBe("en");
});

test("next walks through all passages and on to the next tie; previous comes back", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("condemnation:nato>russia") });
  const [first, second] = quotes();
  expect(currentQuote()).toBe(first);
  await page.getByRole("button", { name: "Next quote" }).click();
  await expect.element(page.getByText("2 of 2")).toBeVisible();
  expect(currentQuote()).toBe(second);
  await page.getByRole("button", { name: "Next quote" }).click();
  const ties = selectTies(store.getState());
  const at = ties.findIndex((other) => other.id === "condemnation:nato>russia");
  expect(selectSelectedTie(store.getState())?.id).toBe(ties[at + 1]?.id);
  await page.getByRole("button", { name: "Previous quote" }).click();
  await expect.element(page.getByText("2 of 2")).toBeVisible();
});

test.each([
  { language: "en", next: "{ArrowRight}", previous: "{ArrowLeft}" },
  { language: "ar", next: "{ArrowLeft}", previous: "{ArrowRight}" },
] as const)("inside Evidence the arrow keys walk in the direction of reading ($language)", async (given) => {
  const { store } = await renderWorld(<Panel />, {
    view: { ...tie("condemnation:nato>russia"), language: given.language },
  });
  (document.querySelector("[data-scroller]") as HTMLElement).focus();
  await userEvent.keyboard(given.next);
  expect(store.getState().view.step).toBe(1);
  await userEvent.keyboard(given.previous);
  expect(store.getState().view.step).toBe(0);
});

test("J and K walk from anywhere, by the key's place where it writes another script", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("condemnation:nato>russia") });
  await userEvent.keyboard("j");
  expect(store.getState().view.step).toBe(1);
  dispatchEvent(new KeyboardEvent("keydown", { key: "ن", code: "KeyK" }));
  expect(store.getState().view.step).toBe(0);
});

test("J and K write where something is being typed", async () => {
  const { store } = await renderWorld(
    <>
      <Panel />
      <input aria-label="elsewhere" />
    </>,
    { view: tie("condemnation:nato>russia") },
  );
  await userEvent.type(page.getByRole("textbox", { name: "elsewhere" }), "j");
  expect(store.getState().view.step).toBe(0);
});

test("the passage that is read is scrolled into view, the page is not", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("cooperation:japan=nato") });
  // Far down, and a passage that has room in the panel with the head of its claim.
  const far = selectSteps(store.getState()).length - 2;
  for (let step = 0; step < far; step += 1) await userEvent.keyboard("j");
  const card = document.querySelector("li[aria-current]");
  const body = document.querySelector("[data-scroller]");
  await vi.waitFor(() => {
    const at = card?.getBoundingClientRect();
    const view = body?.getBoundingClientRect();
    expect(at?.top).toBeGreaterThanOrEqual(view?.top ?? 0);
    expect(at?.bottom).toBeLessThanOrEqual(view?.bottom ?? 0);
  });
  expect(scrollY).toBe(0);
});

test("the passage that is read comes back into view when its mark is pressed again", async () => {
  const id = "cooperation:japan=nato" as TieId;
  const { store } = await renderWorld(<Panel />, { view: tie(id) });
  const body = document.querySelector("[data-scroller]") as HTMLElement;
  for (const step of [0, 2]) {
    const passage = selectSteps(store.getState())[step]?.passage.id;
    if (passage === undefined) throw new Error("The tie has three passages.");
    store.setState(choosePassage(id, passage));
    const quote = () => document.querySelector("li[aria-current] blockquote")?.getBoundingClientRect();
    const isInView = () => {
      const [own, view] = [quote(), body.getBoundingClientRect()];
      return own !== undefined && own.top >= view.top && own.bottom <= view.bottom;
    };
    await expect.poll(isInView).toBe(true);
    body.dispatchEvent(new WheelEvent("wheel"));
    body.scrollTop = step === 0 ? body.scrollHeight : 0;
    await expect.poll(isInView).toBe(false);
    store.setState(choosePassage(id, passage));
    await expect.poll(isInView).toBe(true);
  }
});

test("a step goes to a quote of what is selected, or to a passage of the text, and is called so", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("condemnation:nato>russia") });
  await expect.element(page.getByRole("button", { name: "Next quote" })).toBeVisible();
  store.setState(walkIn("text"));
  await expect.element(page.getByRole("button", { name: "Next passage" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Previous passage" })).toBeVisible();
});

test("a tie that the filter hides says so, with the way back", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("cooperation:china>russia") });
  store.setState(toggleState("hearsay"));
  await expect.element(page.getByText("The filter hides this tie.")).toBeVisible();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  await expect.element(page.getByText("The filter hides this tie.")).not.toBeInTheDocument();
});

test.each([
  ["en", (at: number) => `Quote ${at} of 4`],
  ["ar", (at: number) => `الاقتباس ${"٠١٢٣٤"[at]} من ٤`],
] as const)(
  "in %s, the pager rises by one at each step, also where two claims rest on one passage",
  async (language, position) => {
    const [invasion, used, war] = builtInDossier.claims.filter(({ type }) => type === "conflict");
    if (invasion === undefined || used === undefined || war === undefined) throw new Error("no claims");
    const evidence = [...invasion.evidence, ...used.evidence];
    const again = [...invasion.evidence, ...war.evidence];
    await renderWorld(<Panel />, {
      dossier: {
        ...builtInDossier,
        claims: [
          { ...invasion, evidence },
          { ...war, evidence: again },
        ],
      },
      view: { ...tie("conflict:russia>ukraine"), language },
    });
    for (const at of [1, 2, 3, 4]) {
      await expect.element(page.getByText(position(at), { exact: true })).toBeVisible();
      await userEvent.keyboard("j");
    }
  },
);

test("claims that the filter takes from a tie are counted", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("condemnation:nato>russia") });
  store.setState(toggleSpeaker("shigeru-ishiba" as ActorId));
  await expect.element(page.getByText("The filter hides 1 claim of this tie.")).toBeVisible();
});

test("an actor shows who it is, and its ties by type, out, in and mutual, each a click away", async () => {
  const { store } = await renderWorld(<Panel />, { view: actor("russia") });
  await expect.element(page.getByRole("heading", { name: "Russia", exact: true })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Q159" })).toHaveAttribute("rel", "noreferrer");
  const own = selectTies(store.getState()).filter((one) => one.from === "russia" || one.to === "russia");
  const rows = [...document.querySelectorAll("section section li > button")];
  expect(rows.length).toBe(own.length);
  await expect
    .element(page.getByRole("region", { name: /^Condemnation/ }).getByText("Towards Russia"))
    .toBeVisible();
  await page.getByRole("button", { name: "NATO condemns Russia 2 passages" }).click();
  expect(store.getState().view.selection).toEqual(tie("condemnation:nato>russia").selection);
});

test("walking through an actor opens each passage in the row of its tie, down the list", async () => {
  const { store } = await renderWorld(<Panel />, { view: actor("japan") });
  const { graph } = store.getState();
  const steps = selectSteps(store.getState());
  const visited: number[] = [];
  for (const [index, { passage }] of steps.entries()) {
    const span = passage.spans.ar;
    expect(currentQuote()).toBe(graph.dossier.documents[0]?.texts.ar?.slice(span?.start, span?.end));
    const rows = [...document.querySelectorAll('section[aria-labelledby] li > button[type="button"]')];
    visited.push(rows.findIndex((row) => row.hasAttribute("aria-current")));
    if (index < steps.length - 1) await userEvent.keyboard("j");
  }
  expect(visited).toEqual(visited.toSorted((x, y) => x - y));
  expect(new Set(visited).size).toBe(new Set(steps.map((step) => step.tie)).size);
});

test("a passage can be removed where an actor's ties show one at a time, and the keyboard stays in the panel", async () => {
  const { store } = await renderWorld(<Panel />, { editable: true, view: actor("nato") });
  const amount = () =>
    store.getState().graph.claims.find(({ claim }) => claim.id === "japan-nato-talks")?.passages.length ?? 0;
  const before = amount();
  const at = selectSteps(store.getState()).findIndex(({ claim }) => claim === "japan-nato-talks");
  store.setState(readStep(at));
  await page.getByRole("button", { name: "Remove passage" }).click();
  await expect.poll(amount).toBe(before - 1);
  expect(document.activeElement).toBe(document.querySelector("[data-scroller]"));
});

/** One actor that condemns very many. */
const many = {
  ...builtInDossier,
  actors: [
    { id: "hub", kind: "state", name: { en: "Hub" } },
    ...Array.from({ length: 300 }, (_, at) => ({ id: `a${at}`, kind: "state", name: { en: `A ${at}` } })),
  ],
  claims: Array.from({ length: 300 }, (_, at) => ({
    id: `c${at}`,
    type: "condemnation",
    from: ["hub"],
    to: [`a${at}`],
    voice: "quoted",
    saidBy: ["hub"],
    summary: { en: `Claim ${at}` },
    evidence: builtInDossier.claims[0]?.evidence,
  })),
} as unknown as Dossier;

test("of an actor with very many ties the first rows come first, then all; the one that is read is there", async () => {
  const rows = () =>
    document.querySelectorAll("section[aria-labelledby='ties-condemnation'] > ul > li").length;
  const seen: number[] = [];
  const observer = new MutationObserver(() => seen.push(rows()));
  observer.observe(document.body, { childList: true, subtree: true });
  const { store } = await renderWorld(<Panel />, { dossier: many, view: { ...actor("hub"), step: 150 } });
  await expect.poll(rows).toBe(300);
  observer.disconnect();
  const [first] = seen.filter((amount) => amount > 0);
  expect(first).toBe(151);
  expect(currentQuote()).toBeDefined();
  expect(selectSteps(store.getState())).toHaveLength(300);
});

test("what is only denied of an actor is none of the ties that the filter hides", async () => {
  const dossier = withModality("japan-supports-ukraine", "denied");
  const { store } = await renderWorld(<Panel />, { dossier, view: actor("ukraine") });
  store.setState(toggleType("cooperation"));
  await expect.element(page.getByText("The filter hides 1 tie of this actor.")).toBeVisible();
});

test("an actor's ties that the filter hides are counted", async () => {
  const { store } = await renderWorld(<Panel />, { view: actor("russia") });
  store.setState(toggleType("condemnation"));
  await expect.element(page.getByText("The filter hides 2 ties of this actor.")).toBeVisible();
});

test.each([
  { language: "en", lines: { "North Atlantic Treaty Organisation": ",", "حلف شمال الأطلسي": "," } },
  { language: "ar", lines: { "حلف شمال الأطلسي": "،", NSATU: "،" } },
] as const)(
  "a name of the other script stays whole, its comma where the reader goes on ($language)",
  async (given) => {
    await renderWorld(<Panel />, { view: { ...actor("nato"), language: given.language } });
    for (const [name, comma] of Object.entries(given.lines)) {
      const isolated = [...document.querySelectorAll("dd bdi")].find((one) => one.textContent === name);
      expect(isolated?.getClientRects().length).toBe(1);
      const after = isolated?.nextSibling;
      expect(after?.textContent).toBe(comma);
      const range = new Range();
      range.selectNode(after as Node);
      const [at, box] = [range.getBoundingClientRect(), isolated?.getBoundingClientRect()];
      if (given.language === "en") expect(at.left).toBeGreaterThanOrEqual((box?.right ?? 0) - 1);
      else expect(at.right).toBeLessThanOrEqual((box?.left ?? 0) + 1);
      expect(Math.abs(at.bottom - (box?.bottom ?? 0))).toBeLessThan(12);
    }
  },
);

test("an actor's ties stand right below its name, what else is known of it below them", async () => {
  await renderWorld(<Panel />, { view: actor("nato") });
  const placeOf = (name: string) =>
    page.getByText(name, { exact: true }).first().element().getBoundingClientRect();
  const row = page.getByRole("button", { name: /^NATO cooperates with Japan/ }).element();
  const below = row.getBoundingClientRect().bottom - placeOf("Organisation").bottom;
  expect(below).toBeLessThan(140);
  expect(placeOf("Other names").top).toBeGreaterThan(row.getBoundingClientRect().bottom);
});

test("pointing at a row lights its tie on the map", async () => {
  const { store } = await renderWorld(<Panel />, { view: actor("russia") });
  await page.getByRole("button", { name: "NATO condemns Russia 2 passages" }).hover();
  expect(store.getState().pointed).toEqual({ kind: "ties", ties: ["condemnation:nato>russia"] });
});

test("a speaker without ties shows what rests on its words, and can be heard alone", async () => {
  const { store } = await renderWorld(<Panel />, { view: actor("mark-rutte") });
  await expect.element(page.getByRole("button", { name: /^NATO condemns Russia/ })).toBeVisible();
  await page.getByRole("button", { name: "Show on the map only what Mark Rutte says" }).click();
  expect(store.getState().view.filter.speakers).toEqual(["mark-rutte"]);
});

test("of a speaker without ties the passages of what it says are read one after another", async () => {
  const { store } = await renderWorld(<Panel />, { view: actor("mark-rutte") });
  const steps = selectSteps(store.getState());
  expect(steps.length).toBeGreaterThan(15);
  await expect.element(page.getByText(`1 of ${steps.length}`, { exact: true })).toBeVisible();
  const read: (string | undefined)[] = [];
  for (let step = 0; step < 3; step += 1) {
    await expect.element(evidence().getByText(/Said by .*Mark Rutte/)).toBeVisible();
    read.push(currentQuote());
    await userEvent.keyboard("j");
  }
  expect(read).toEqual(
    steps.slice(0, 3).map(({ passage }) => {
      const { start, end } = passage.spans.ar ?? { start: 0, end: 0 };
      return builtInDossier.documents[0]?.texts.ar?.slice(start, end);
    }),
  );
});

test("other names are parted by the reader's comma, each in its own language", async () => {
  const names = ["North Atlantic Treaty Organisation", "NSATU"];
  const arabic = ["حلف شمال الأطلسي", "حلف الناتو"];
  const isolated = () =>
    [...document.querySelectorAll<HTMLElement>("dl dd:first-of-type bdi[lang]")].map((name) => [
      name.textContent,
      name.lang,
    ]);
  const { store } = await renderWorld(<Panel />, { view: actor("nato") });
  await expect.element(page.getByText([...names, ...arabic].join(", "), { exact: true })).toBeVisible();
  expect(isolated()).toEqual([...names.map((name) => [name, "en"]), ...arabic.map((name) => [name, "ar"])]);
  store.setState(readIn("ar"));
  await expect
    .element(page.getByText([...arabic, "NSATU", names[0]].join("، "), { exact: true }))
    .toBeVisible();
  expect(isolated()).toContainEqual(["NSATU", "en"]);
});

test.each([
  ["cooperation:nato>japan", "القائل: مارك روته · كلام منقول"],
  ["cooperation:china>russia", "القائلان: شيغيرو إيشيبا ومارك روته · كلام منقول"],
])("in Arabic, who says so agrees with the number of the speakers: %s", async (id, said) => {
  await renderWorld(<Panel />, { view: { ...tie(id), language: "ar" } });
  await expect.element(page.getByText(said).first()).toBeInTheDocument();
});

test("with nothing selected, it says what the dossier is and how to begin", async () => {
  const onCodebook = vi.fn();
  const { store } = await renderWorld(<Panel onCodebook={onCodebook} />);
  const { graph } = store.getState();
  const numbers = [...document.querySelectorAll("dl:first-of-type dd")].map((number) => number.textContent);
  expect(numbers.slice(0, 4)).toEqual(
    [
      graph.sides.length,
      selectTies(store.getState()).length,
      graph.claims.length,
      new Set(selectTies(store.getState()).flatMap(({ support }) => support)).size,
    ].map(String),
  );
  await expect.element(page.getByText(/^The program has checked all \d+ quotes/)).toBeVisible();
  await page.getByRole("button", { name: "Method" }).click();
  expect(onCodebook).toHaveBeenCalledOnce();
  await page.getByRole("button", { name: "Next quote" }).click();
  expect(store.getState().view.selection.kind).toBe("tie");
});

test("a citation holds the quote, the translation, who says it, the place and the address", async () => {
  const { store, copied } = await renderWorld(<Panel />, { view: tie("condemnation:nato>russia") });
  await page.getByRole("button", { name: "Copy citation" }).nth(1).click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(store.getState().view.step).toBe(1);
  const [, second] = quotes();
  expect(copied[0]).toContain(second);
  expect(copied[0]).toContain("Mark Rutte");
  expect(copied[0]).toMatch(/Growing|تعاون/);
  expect(copied[0]?.split("\n").at(-1)).toBe("https://isnad.example/#here");
});

test.each([
  [
    "the dossier is kept on this device",
    { dossier: "mine" as StoredDossierId },
    "https://isnad.example/#here",
  ],
  ["the page is a file", {}, undefined],
])("a citation holds no address that opens for nobody else: %s", async (_why, view, link) => {
  const { copied } = await renderWorld(<Panel />, {
    view: { ...tie("condemnation:nato>russia"), ...view },
    services: { link: () => link },
  });
  await page.getByRole("button", { name: "Copy citation" }).first().click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(copied[0]).toContain("Mark Rutte");
  expect(copied[0]).not.toMatch(/isnad\.example|undefined/);
});

test("where the clipboard refuses, the citation is there to be copied by hand", async () => {
  const { copied } = await renderWorld(<Panel />, {
    view: tie("condemnation:nato>russia"),
    copies: false,
  });
  await page.getByRole("button", { name: "Copy citation" }).first().click();
  const area = page.getByRole("textbox", { name: "Copy citation" });
  await expect.element(area).toHaveValue(copied[0] ?? "");
  const { selectionStart, selectionEnd, value } = area.element() as HTMLTextAreaElement;
  expect(value.slice(selectionStart, selectionEnd)).toBe(copied[0]);
  await page.getByRole("button", { name: "Close" }).click();
  await expect.element(area).not.toBeInTheDocument();
});

test("hostile strings are shown as the characters they are, and a claim without a passage is not hidden", async () => {
  await renderWorld(<Panel />, { dossier: hostileDossier, view: tie("conflict:a>b") });
  expect(document.querySelector("section img, section script, section b")).toBeNull();
  await expect.element(page.getByText("Not found in the source", { exact: true })).toBeVisible();
  expect(quotes()).toEqual([`${hostile.html}  and ${hostile.override} then ${hostile.emoji}`]);
  await expect.element(page.getByRole("heading", { name: "Denied", exact: true })).toBeInTheDocument();
  // An override in a name ends with the name.
  expect(document.querySelector("h3 bdi")?.textContent).toBe(hostile.name);
});

test("an address that is not of the web, and a code that is none, are no links", async () => {
  const away = () =>
    [...document.querySelectorAll<HTMLAnchorElement>("section a")]
      .map(({ href }) => href)
      .filter((href) => href.split("#")[0] !== document.URL.split("#")[0]);
  await renderWorld(<Panel />, { dossier: hostileDossier });
  await expect.element(page.getByText("javascript:alert(1)")).toBeInTheDocument();
  expect(away()).toEqual([]);
  await renderWorld(<Panel />, { dossier: hostileDossier, view: actor("a") });
  expect(away()).toEqual([]);
});
