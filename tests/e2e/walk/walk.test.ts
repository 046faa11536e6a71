import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { largeDossier, largeSize } from "../../support/largeDossier";
import { test } from "./reader";
import { poll, type Tab } from "./tab";

// The way of a reader and of somebody who codes, in each engine. What belongs to one part of the page is tested there.

const tie = "NATO condemns Russia";
const onMap = /^NATO condemns Russia, 2 passages/;
const onMapInArabic = /^الناتو يدين روسيا/;
const ties = "document.querySelectorAll('[data-tie][data-shown]').length";
const reading = `document.querySelector("article mark[aria-current]")`;

/** Whether the first element that an expression answers is in the window, as an expression. */
const inSight = (element: string) =>
  `((box) => box !== undefined && box.bottom > 0 && box.top < innerHeight)(${element}?.getBoundingClientRect())`;

/** px between the middle of each actor's name and that of its shape, where it is in the shape, as an expression. */
const namesOff = `[...document.querySelectorAll("[data-actor][data-emphasis]")].flatMap((actor) => {
  const [name, shape] = ["name", "outline"].map((part) => actor.querySelector("[data-part=" + part + "]").getBoundingClientRect());
  if (name.top > shape.bottom - 5) return [];
  return Math.hypot(name.x + name.width / 2 - shape.x - shape.width / 2, name.y + name.height / 2 - shape.y - shape.height / 2);
})`;

// One reader goes the whole way on one page: each step begins where the one before has ended.
test.describe.configure({ mode: "serial" });
// The last steps go without a network.
test.use({ serviceWorkers: "allow" });

test("a line opens its passages and its place in the article; a filter hides, and back shows again", async ({
  tab,
  host,
}) => {
  await tab.open(`${host.address}#lang=en`);
  await tab.click("button", onMap, "[data-part=hit-sign]");
  await tab.see("heading", tie);
  await tab.until(inSight(reading));
  await tab.press("j");
  await tab.until(`document.querySelector("aside").innerText.includes("2 of 2")`);
  await tab.click("button", /^Condemnation, \d+ ties/);
  await tab.miss("button", onMap);
  await tab.read("history.back()");
  await tab.see("button", onMap);
});

test("the keyboard walks the map, and Escape leads back", async ({ tab, host }) => {
  await tab.open(`${host.address}#lang=en`);
  await tab.focus("button", /^Japan, state/);
  const name = "document.activeElement.getAttribute('aria-label') ?? ''";
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await tab.read<string>(name)).startsWith(tie)) break;
    await tab.press("ArrowRight");
  }
  await tab.press("Enter");
  await tab.see("heading", tie);
  await tab.press("Escape");
  await tab.miss("heading", tie);
  await expectNamesInPlace(tab);
});

test("the page turns to Arabic, and is Arabic after a reload", async ({ tab }) => {
  await tab.click("button", "العربية");
  await tab.until(`document.documentElement.dir === "rtl"`);
  await tab.see("button", onMapInArabic);
  await reload(tab);
  await tab.until(`document.documentElement.lang === "ar"`);
  await tab.see("button", onMapInArabic);
  await expectNamesInPlace(tab);
});

test("on a phone a tie's evidence is on the sheet, and the article one tab away", async ({ tab, host }) => {
  await tab.resize(390, 844);
  await tab.see("button", onMapInArabic);
  await expectNamesInPlace(tab);
  await tab.open(`${host.address}?on-a-phone#lang=en`);
  await tab.click("button", onMap, "[data-part=hit-sign]");
  await tab.see("heading", tie);
  await expectNamesInPlace(tab);
  await tab.click("button", "Open the panel fully");
  await tab.focus("radio", "Article");
  await tab.press("Space");
  await tab.until(inSight(reading));
});

test("the report has its picture and all quotes, and nothing of it is cut on paper", async ({
  tab,
  host,
}) => {
  await tab.resize(1440, 900);
  await tab.open(`${host.address}#lang=en&view=report`);
  await tab.see("img", "The map of the ties listed below");
  expect(await tab.read(pictured)).toEqual(["Japan", "NATO"]);
  expect(await tab.read(`document.querySelectorAll("article section h2").length`)).toBe(21);
  await tab.read(`dispatchEvent(new Event("beforeprint"))`);
  await tab.read(asOnPaper);
  expect(await tab.read(cutOff)).toBe(0);
});

test("everything can be saved", async ({ tab, host, saved }) => {
  await tab.open(`${host.address}?saving#lang=en`);
  await tab.click("button", "Export");
  await tab.see("button", "Save: Dossier");
  const names = await tab.read<string[]>(
    `[...document.querySelectorAll("dialog button")].map((button) => button.ariaLabel ?? "").filter((name) => name.startsWith("Save: "))`,
  );
  expect(names.length).toBeGreaterThan(7);
  for (const name of names) {
    await tab.click("button", name);
    await tab.until(`document.querySelector("dialog[open]").innerText.includes("Saved as")`);
  }
  for (const extension of [".html", ".svg", ".png", ".isnad.json", ".csv", ".graphml", ".gexf", ".jsonld"]) {
    expect((await saved(extension)).content.length, extension).toBeGreaterThan(1000);
  }
});

test("a pasted text is coded by keyboard and by mouse, is there after a reload, and is undone", async ({
  tab,
  host,
}) => {
  await makeDossier(tab, host.address);
  await tab.press("ArrowDown");
  await tab.press("Enter");
  await tab.see("form", "New claim");
  await tab.press("Enter");
  await tab.miss("form", "New claim");
  await tab.see("heading", "Japan condemns Russia");
  let before = "";
  await poll("nothing is marked", async () => {
    // The text moves while Evidence fetches what it shows.
    const line = await tab.read<Parameters<Tab["mark"]>[0]>(lineOf("NATO"));
    const isStill = JSON.stringify(line) === before;
    before = JSON.stringify(line);
    if (!isStill) return undefined;
    await tab.mark(line);
    const marked = await tab.read<string>("getSelection().toString()");
    // What is marked while the page still moves may be let go again: it is marked once more, as a person would.
    const isOffered = await tab.read<boolean>(
      `document.querySelector("[role=toolbar]:popover-open") !== null`,
    );
    return marked.includes("NATO condemned") && isOffered ? marked : undefined;
  });
  // WebKitGTK's driver reads out the sign of the key as well.
  await tab.click("button", /^Code a claim ?↵?$/);
  await tab.see("form", "New claim");
  await tab.click("button", /^Save ?↵?$/);
  await tab.miss("form", "New claim");
  await tab.see("heading", "NATO condemns China");
  await tab.until(`${ties} === 2 && document.body.innerText.includes("Saved")`);
  await reload(tab);
  await tab.until(`${ties} === 2`);
  await tab.click("button", /^Undo/);
  await tab.until(`${ties} === 1`);
});

test("a second page reads what the first one changes, until it takes it over", async ({ tab }) => {
  const isReading = `document.body.innerText.includes("is open for changes in another tab")`;
  const other = await tab.another();
  await other.open(await tab.read<string>("location.href"));
  await other.until(isReading);
  await other.click("button", "Change it here");
  await other.see("button", /^Undo/);
  // Not what is drawn: WebKit's driver opens pages behind the first one.
  await other.until(`document.body.innerText.includes("1 tie, 1 passage")`);
  await tab.until(isReading);
  await other.close();
});

test("a large dossier is opened, drawn and searched", async ({ tab, host }) => {
  // Large enough to be drawn as a large graph: what is larger is measured by the benchmark.
  const actors = 80;
  const large = largeDossier({ ...largeSize, documents: 60, claims: 600, ties: 300, actors });
  host.files.set("large.isnad.json", JSON.stringify(large));
  await tab.open(`${host.address}?large#lang=en`);
  await tab.see("button", onMap);
  await tab.until(takesFiles);
  await tab.read(drop("large.isnad.json"));
  await tab.until("document.querySelectorAll('canvas').length > 0 && location.hash.includes('dossier=')");
  await tab.until(`document.querySelectorAll('[data-actor][data-emphasis]').length === ${actors}`);
  await tab.press("/");
  await tab.type("minister");
  await tab.see("option", /minister/i);
});

test("it opens without a network, and finds what had not been fetched", async ({ tab, host }) => {
  // Asked again each time: a page that is loaded anew meanwhile has not been told.
  const ask = "navigator.serviceWorker.ready.then(() => { document.body.dataset.kept = '' })";
  await tab.until(`(void ${ask}, "kept" in document.body.dataset)`);
  host.stop();
  await tab.open(`${host.address}?offline#lang=en`);
  await tab.until(`${ties} === 20`);
  await tab.press("/");
  await tab.type("russia");
  await tab.see("option", /^Russia/);
  expect(await tab.read(`document.querySelector("[role=combobox]").value`)).toBe("russia");
  await tab.open(`${host.address}?offline#lang=en&view=dossiers`);
  await tab.see("heading", "Dossiers");
});

test("the explorer in one file opens from the disk", async ({ tab, saved }) => {
  const { path } = await saved(".html");
  await tab.open(`${pathToFileURL(path)}#lang=en`);
  await tab.until(`${ties} === 20`);
  await tab.click("button", onMap, "[data-part=hit-sign]");
  await tab.see("heading", tie);
});

/** Loads the page anew and waits until the old one has gone: what is asked for meanwhile would be true of that, or lost with it. */
async function reload(tab: Tab): Promise<void> {
  await tab.read("(document.documentElement.dataset.old = '', void setTimeout(() => location.reload()))");
  await tab.until("!('old' in document.documentElement.dataset)");
}

/** Names stand in the middle of their shapes, and nothing is wider than the window. */
async function expectNamesInPlace(tab: Tab): Promise<void> {
  const off = await tab.read<number[]>(namesOff);
  expect(off.length).toBeGreaterThan(0);
  expect(Math.max(...off)).toBeLessThan(2.5);
  expect(await tab.read("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
}

/** Pastes a title and two paragraphs and makes a dossier of it, with the keyboard in the text. */
async function makeDossier(tab: Tab, address: string): Promise<void> {
  await tab.open(`${address}#lang=en&view=new`);
  await tab.until(`document.activeElement.tagName === "TEXTAREA"`);
  // What is pasted is first cut: the clipboard is the engine's own.
  for (const line of [
    "Two statements",
    "Japan condemned Russia on Monday.",
    "NATO condemned China on Tuesday.",
  ]) {
    await tab.type(line);
    await tab.press("Enter");
  }
  for (const key of ["a", "x", "v"]) await tab.press(`ControlOrMeta+${key}`);
  await tab.see("textbox", "Title");
  await tab.until(`document.activeElement.tagName === "INPUT" && document.activeElement.value !== ""`);
  await tab.press("Enter");
  await tab.see("heading", "Who is in this text?");
  await tab.press("Escape");
  await tab.until(`document.activeElement.getAttribute("role") === "spinbutton"`);
}

/** Whether the page would take a file that is held over it, as an expression. */
const takesFiles = `((data) => {
  data.items.add(new File([""], "any"));
  const over = { dataTransfer: data, bubbles: true, cancelable: true };
  return !document.body.dispatchEvent(new DragEvent("dragover", over));
})(new DataTransfer())`;

const drop = (name: string) => `void fetch("${name}").then((answer) => answer.blob()).then((content) => {
  const data = new DataTransfer();
  data.items.add(new File([content], "${name}"));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
})`;

/** Lets the page's rules for paper hold on the screen: not every engine prints for its driver. */
const asOnPaper = `void [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).forEach((rule) => {
  if (rule.media?.mediaText === "print") rule.media.mediaText = "all";
  else if (rule.media?.mediaText === "screen") rule.media.mediaText = "not all";
})`;

/** The line of the statement that begins with a name, from end to end, in px of the window, as an expression. */
const lineOf = (
  name: string,
) => `(([box]) => ({ from: box.left + 1, to: box.right - 1, y: box.top + box.height / 2 }))((() => {
  const paragraph = [...document.querySelectorAll("[data-article] [data-start]")]
    .find((one) => one.textContent.startsWith("${name}"));
  paragraph.scrollIntoView({ block: "center", behavior: "instant" });
  const words = document.createRange();
  words.selectNodeContents(paragraph);
  return words.getClientRects();
})())`;

/** Which of two names can be seen in the report's picture, as an expression. */
const pictured = `["Japan", "NATO"].filter((name) => [...document.querySelectorAll("article figure text")].some((text) =>
  text.textContent.includes(name) && text.getBoundingClientRect().width > 10))`;

/** How many parts hide something of what is in them, as an expression. */
const cutOff = `[...document.querySelectorAll("article, article *")].filter((element) =>
  getComputedStyle(element).overflowY !== "visible" && element.clientHeight > 40 && element.scrollHeight > element.clientHeight + 1).length`;
