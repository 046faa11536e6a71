import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ActorId } from "../../../src/core/dossier/dossier";
import type { TieId } from "../../../src/core/graph/ties";
import type { View } from "../../../src/core/link/view";
import { isolateType, toggleState } from "../../../src/state/filtering";
import { selectStep, selectSteps } from "../../../src/state/selectedEvidence";
import { clearSelection, selectTie, walk } from "../../../src/state/selecting";
import { ArticlePanel } from "../../../src/ui/article/ArticlePanel";
import { EvidencePanel } from "../../../src/ui/evidence/EvidencePanel";
import { hostileDossier } from "../../support/hostileDossier";
import { builtInDossier, renderWorld, withModality } from "../../support/world";

const tie = (id: string): Partial<View> => ({ selection: { kind: "tie", tie: id as TieId } });

function Panel({ width = 500 }: { readonly width?: number }) {
  return (
    <div style={{ display: "grid", blockSize: "500px", inlineSize: `${width}px` }}>
      <ArticlePanel />
    </div>
  );
}

const texts = builtInDossier.documents[0]?.texts ?? {};
const shownText = (language: string) =>
  [...document.querySelectorAll(`[data-article] [lang="${language}"] > :is(p, h3)`)].map(
    (paragraph) => paragraph.textContent,
  );
const sourceText = (language: string) =>
  (texts[language] ?? "").split("\n").filter((line) => line.trim() !== "");
const marksHolding = (text: string) =>
  [...document.querySelectorAll<HTMLElement>("mark")].filter((mark) => mark.textContent?.includes(text));
const currentText = () =>
  [...document.querySelectorAll("mark[aria-current]")].map((mark) => mark.textContent).join("");

test.each([
  { reading: "original", languages: ["ar"] },
  { reading: "translation", languages: ["en"] },
  { reading: "both", languages: ["ar", "en"] },
] as const)("$reading: what is shown is the source, character for character", async (given) => {
  await renderWorld(<Panel />, { view: { reading: given.reading } });
  const shown = [...document.querySelectorAll("[data-article] [lang]")].map((cell) =>
    cell.getAttribute("lang"),
  );
  expect([...new Set(shown)].sort()).toEqual([...given.languages].sort());
  for (const language of given.languages) expect(shownText(language)).toEqual(sourceText(language));
});

test("the reading is chosen by a group of radio buttons", async () => {
  const { store } = await renderWorld(<Panel />);
  await userEvent.click(page.getByRole("radio", { name: "Both" }));
  expect(store.getState().view.reading).toBe("both");
  await userEvent.keyboard("{ArrowLeft}");
  expect(store.getState().view.reading).toBe("translation");
});

test("in an Arabic interface the original is still the document's own", async () => {
  await renderWorld(<Panel />, { view: { language: "ar", reading: "translation" } });
  expect(shownText("en")).toEqual(sourceText("en"));
  await expect.element(page.getByRole("region", { name: "المقال" })).toBeVisible();
});

test("what is copied is the source's characters, without numbers and signs", async () => {
  await renderWorld(<Panel />);
  getSelection()?.selectAllChildren(document.querySelector("[data-article]") as Element);
  const copied = getSelection()?.toString() ?? "";
  expect(copied.split(/\n+/).filter((line) => line.trim() !== "")).toEqual(sourceText("ar"));
});

test.each([
  { width: 460, sideBySide: false },
  { width: 500, sideBySide: true },
  { width: 720, sideBySide: true },
  { width: 900, sideBySide: true },
])("both texts stand side by side where there is room ($width px)", async ({ width, sideBySide }) => {
  await page.viewport(1440, 900);
  for (const language of ["en", "ar"] as const) {
    const { unmount } = await renderWorld(<Panel width={width} />, { view: { language, reading: "both" } });
    const [arabic, english] = ["ar", "en"].map((tag) =>
      document.querySelectorAll(`[data-article] [lang="${tag}"] > p`)[0]?.getBoundingClientRect(),
    );
    if (sideBySide) {
      expect(english?.right).toBeLessThanOrEqual(arabic?.left ?? 0);
      expect(Math.abs((english?.top ?? 0) - (arabic?.top ?? 0))).toBeLessThan(20);
    } else {
      expect(english?.top).toBeGreaterThanOrEqual(arabic?.bottom ?? 0);
    }
    await unmount();
  }
});

test("a mark leaves the letters where they are: marked and plain text are equally wide", async () => {
  await document.fonts.load('24px "Isnad Text"', "اليابان");
  await renderWorld(<Panel width={1200} />);
  for (const paragraph of document.querySelectorAll<HTMLElement>('[data-article] [lang="ar"] > p')) {
    const widthOf = (element: HTMLElement) => {
      const copy = element.cloneNode(true) as HTMLElement;
      copy.style.cssText = "position: absolute; white-space: nowrap; inline-size: max-content";
      element.after(copy);
      const { width } = copy.getBoundingClientRect();
      copy.textContent = element.textContent;
      const plain = copy.getBoundingClientRect().width;
      copy.remove();
      return { width, plain };
    };
    const { width, plain } = widthOf(paragraph);
    expect(Math.abs(width - plain)).toBeLessThan(0.5);
  }
});

test("a mark is underlined at rest, and tinted only where it is read", async () => {
  await renderWorld(<Panel />, { view: tie("cooperation:nato>ukraine") });
  for (const mark of document.querySelectorAll("mark")) {
    const { backgroundImage, backgroundColor, borderStyle, paddingInline } = getComputedStyle(mark);
    const layers = backgroundImage.split(/, (?=linear|radial)/);
    expect(layers.length).toBeGreaterThan(1);
    expect(layers.at(-1)?.includes("rgba(0, 0, 0, 0)")).toBe(!mark.hasAttribute("aria-current"));
    expect([backgroundColor, borderStyle, paddingInline]).toEqual(["rgba(0, 0, 0, 0)", "none", "0px"]);
  }
});

test("selecting a tie tints its passage and brings it into view, and leaves the focus where it is", async () => {
  const { store } = await renderWorld(
    <>
      <button type="button">map</button>
      <Panel />
    </>,
  );
  const button = page.getByRole("button", { name: "map" }).element() as HTMLElement;
  button.focus();
  store.setState(selectTie("cooperation:nato>ukraine" as TieId));
  const span = selectStep(store.getState())?.passage.spans.ar;
  await vi.waitFor(() => {
    expect(currentText()).toBe(texts.ar?.slice(span?.start, span?.end));
    expect(document.querySelector("mark[aria-current]")?.getAttribute("tabindex")).toBe("-1");
    const at = document.querySelector("mark[aria-current]")?.getBoundingClientRect();
    const view = document.querySelector("[data-scroller]")?.getBoundingClientRect();
    expect(at?.top).toBeGreaterThanOrEqual(view?.top ?? 0);
    expect(at?.bottom).toBeLessThanOrEqual(view?.bottom ?? 0);
  });
  expect(document.activeElement).toBe(button);
  expect(scrollY).toBe(0);
  store.setState(clearSelection);
  await expect.poll(currentText).toBe("");
});

test("every step of a walk is the passage that is tinted", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("cooperation:japan=nato") });
  for (const { passage } of selectSteps(store.getState())) {
    await expect.poll(currentText).toBe(texts.ar?.slice(passage.spans.ar?.start, passage.spans.ar?.end));
    store.setState(walk(1));
  }
});

test("nothing lies over the passage that is read while the mentions of an actor are counted", async () => {
  const { store } = await renderWorld(<Panel />, {
    view: { selection: { kind: "actor", actor: "nato" as ActorId } },
  });
  await expect.element(page.getByRole("button", { name: "Next mention" })).toBeVisible();
  for (const { passage } of selectSteps(store.getState())) {
    const text = texts.ar?.slice(passage.spans.ar?.start, passage.spans.ar?.end);
    await expect.poll(currentText).toBe(text);
    await expect
      .poll(() => {
        const [first] = document.querySelector("mark[aria-current]")?.getClientRects() ?? [];
        if (first === undefined) return false;
        const middle = first.left + first.width / 2;
        return document.elementFromPoint(middle, first.top + 2)?.closest("mark[aria-current]") !== null;
      })
      .toBe(true);
    store.setState(walk(1));
  }
});

test("a click on a passage of one tie selects it there", async () => {
  const { store } = await renderWorld(<Panel />);
  const [mark] = marksHolding("تمت مناقشة الطائرات بدون طيار");
  mark?.scrollIntoView();
  await userEvent.click(mark as Element);
  expect(store.getState().view.selection).toEqual(tie("cooperation:japan=nato").selection);
  await expect.poll(currentText).toContain("تمت مناقشة الطائرات بدون طيار");
});

test("a click where passages overlap asks which of the ties, by keyboard too", async () => {
  const { store } = await renderWorld(<Panel />);
  const [mark] = marksHolding("دعم الصين");
  mark?.scrollIntoView();
  await userEvent.click(mark as Element);
  const chooser = page.getByRole("dialog", { name: "This passage is in 3 ties" });
  await expect.element(chooser).toBeVisible();
  await expect
    .element(
      chooser.getByRole("button", {
        name: "China cooperates with Russia according to Shigeru Ishiba and Mark Rutte",
      }),
    )
    .toHaveFocus();
  expect(store.getState().pointed).toEqual({ kind: "ties", ties: ["cooperation:china>russia"] });
  await userEvent.tab();
  await expect.element(chooser.getByRole("button").nth(1)).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.selection.kind).toBe("tie");
  expect(store.getState().view.selection).not.toEqual(tie("cooperation:china>russia").selection);
  await expect.element(chooser).not.toBeInTheDocument();
  await expect.poll(currentText).toContain("دعم الصين");
});

test("a tie is named beside a passage by what the passage says of it", async () => {
  const dossier = withModality("russia-uses-north-korean-arms-and-troops", "conditional");
  await renderWorld(<Panel />, { dossier });
  const sentence = /^Russia might take hostile action against Ukraine/;
  await expect
    .element(page.getByRole("button", { name: /Russia might take hostile action/ }))
    .toBeInTheDocument();
  const [mark] = marksHolding("استخدام روسيا لصواريخ");
  mark?.scrollIntoView();
  await userEvent.click(mark as Element);
  await expect.element(page.getByRole("dialog").getByRole("button", { name: sentence })).toBeVisible();
});

test("Escape closes the chooser and chooses nothing", async () => {
  const { store } = await renderWorld(<Panel />);
  const [mark] = marksHolding("دعم الصين");
  mark?.scrollIntoView();
  await userEvent.click(mark as Element);
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  expect(store.getState().view.selection.kind).toBe("nothing");
  await userEvent.click(mark as Element);
  await expect.element(page.getByRole("dialog")).toBeVisible();
});

test("pointing at a passage lights its ties on the map; leaving puts them out", async () => {
  const { store } = await renderWorld(
    <>
      <p>elsewhere</p>
      <Panel />
    </>,
  );
  const [mark] = marksHolding("دعم الصين");
  mark?.scrollIntoView();
  await userEvent.hover(mark as Element);
  const { pointed } = store.getState();
  expect(pointed.kind === "ties" && [...pointed.ties].sort()).toEqual([
    "concern:japan>china",
    "concern:nato>china",
    "cooperation:china>russia",
  ]);
  await userEvent.hover(page.getByText("elsewhere"));
  expect(store.getState().pointed).toEqual({ kind: "nothing" });
});

test("selecting text over marks is not a click on them", async () => {
  const { store } = await renderWorld(<Panel />);
  const [mark] = marksHolding("تمت مناقشة الطائرات بدون طيار");
  getSelection()?.selectAllChildren(mark as Element);
  mark?.click();
  expect(store.getState().view.selection.kind).toBe("nothing");
});

test("beside the line where a passage begins stands a sign that says and selects its tie", async () => {
  const { store } = await renderWorld(<Panel />);
  const [mark] = marksHolding("تمت مناقشة الطائرات بدون طيار");
  const cell = mark?.closest("[lang]") as HTMLElement;
  // Signs follow their lines once these have been measured, and again when the faces have come.
  const beside = () => {
    const line = mark?.getClientRects()[0];
    return [...cell.querySelectorAll("button")].find((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      return line !== undefined && top < line.bottom && bottom > line.top;
    });
  };
  await expect.poll(() => beside()?.getAttribute("aria-label")).toBe("Japan and NATO cooperate");
  const sign = beside();
  const box = sign?.getBoundingClientRect();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  sign?.focus();
  expect(store.getState().pointed).toEqual({ kind: "ties", ties: ["cooperation:japan=nato"] });
  await userEvent.keyboard("{Enter}");
  expect(store.getState().view.selection).toEqual(tie("cooperation:japan=nato").selection);
});

test.each([320, 390, 500, 600])("signs never lie over each other or over the text (%i px)", async (width) => {
  await renderWorld(<Panel width={width} />);
  await expect
    .poll(() => document.querySelectorAll("[data-article] [lang] button").length)
    .toBeGreaterThan(9);
  for (const cell of document.querySelectorAll("[data-article] [lang]")) {
    const boxes = [...cell.querySelectorAll("button")].map((button) => button.getBoundingClientRect());
    const text = cell.querySelector("p, h3")?.getBoundingClientRect();
    for (const [i, a] of boxes.entries()) {
      expect(a.right).toBeLessThanOrEqual(text?.left ?? 0);
      for (const b of boxes.slice(i + 1)) {
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      }
    }
  }
});

test.each([500, 720, 900])("nor do they where two texts stand side by side (%i px)", async (width) => {
  await renderWorld(<Panel width={width} />, { view: { reading: "both" } });
  await expect
    .poll(() => document.querySelectorAll("[data-article] [lang] button").length)
    .toBeGreaterThan(9);
  const edges = document.querySelector("[data-article]")?.getBoundingClientRect();
  for (const cell of document.querySelectorAll("[data-article] [lang]")) {
    const text = cell.querySelector("p, h3")?.getBoundingClientRect();
    for (const button of cell.querySelectorAll("button")) {
      const sign = button.getBoundingClientRect();
      expect(sign.right <= (text?.left ?? 0) || sign.left >= (text?.right ?? 0)).toBe(true);
      expect(sign.left >= (edges?.left ?? 0) && sign.right <= (edges?.right ?? 0)).toBe(true);
    }
  }
});

test("what the filter hides leaves no mark", async () => {
  const { store } = await renderWorld(<Panel />);
  store.setState(isolateType("conflict"));
  await expect.poll(() => marksHolding("تمت مناقشة الطائرات").length).toBe(0);
  store.setState(toggleState("hearsay"));
  expect(marksHolding("الغزو الروسي").length).toBeGreaterThan(0);
  expect(shownText("ar")).toEqual(sourceText("ar"));
});

test("a step leaves the paragraphs alone that it does not concern", async () => {
  const { store } = await renderWorld(<Panel />, { view: tie("condemnation:nato>russia") });
  await expect.poll(currentText).not.toBe("");
  // The signs beside a text follow its lines, which a font that arrives breaks anew: only the text itself is watched.
  const changes: MutationRecord[] = [];
  const watch = new MutationObserver((records) => changes.push(...records));
  for (const text of document.querySelectorAll("[data-article] :is(h3, p)")) {
    watch.observe(text, { subtree: true, attributes: true, childList: true });
  }
  const before = currentText();
  store.setState(walk(1));
  await expect.poll(() => currentText() !== before && currentText() !== "").toBe(true);
  watch.disconnect();
  const touched = new Set(changes.map(({ target }) => (target as Element).closest("[lang]")));
  expect(touched.size).toBe(2);
  expect(touched.has(document.querySelector("[data-article] h3")?.closest("[lang]") ?? null)).toBe(false);
});

test("show in article puts the focus on the passage", async () => {
  await renderWorld(
    <div style={{ display: "grid", gridTemplateRows: "300px 300px", inlineSize: "500px" }}>
      <EvidencePanel />
      <ArticlePanel />
    </div>,
    { view: tie("condemnation:nato>russia") },
  );
  const second = document.querySelectorAll("blockquote")[1]?.textContent;
  await page.getByRole("button", { name: "Show in article" }).nth(1).click();
  await expect.poll(() => document.activeElement?.tagName).toBe("MARK");
  expect(second?.startsWith(document.activeElement?.textContent ?? "?")).toBe(true);
  await expect.poll(currentText).toBe(second);
});

test("hostile text is shown as the characters it is, spaces in a row included", async () => {
  await renderWorld(<Panel />, {
    dossier: hostileDossier,
    view: { selection: { kind: "actor", actor: "a" as ActorId } },
  });
  expect(document.querySelector("[data-article] img, [data-article] b")).toBeNull();
  const source = hostileDossier.documents[0]?.texts.en ?? "";
  expect(shownText("en")).toEqual(source.split("\n").filter((line) => line !== ""));
  expect(page.getByRole("radio").elements()).toEqual([]);
  const paragraph = document.querySelector("[data-article] p");
  expect(getComputedStyle(paragraph as Element).whiteSpace).toBe("pre-wrap");
});
