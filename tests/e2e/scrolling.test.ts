import { type CDPSession, expect, type Locator, type Page } from "@playwright/test";
import { test } from "./site";

const places = [
  { name: "Evidence", link: "lang=en&actor=japan", last: "[data-scroller] li" },
  { name: "Article", link: "lang=en", last: "[data-article] [data-start]" },
  { name: "the table", link: "lang=en&view=table", last: "tbody tr" },
  { name: "Verification", link: "lang=en&view=verification", last: "main li" },
  { name: "the dossiers", link: "lang=en&view=dossiers", last: "main button" },
  { name: "a new dossier", link: "lang=en&view=new", last: "main button" },
] as const;

type Gesture = (page: Page, devtools: CDPSession, way: Way) => Promise<void>;

const wheel: Gesture = async (page, _devtools, { x, y, by }) => {
  await page.mouse.move(x, y);
  // As far as a finger goes.
  await page.mouse.wheel(0, 2 * by);
};

/** A finger of the browser's own, which the page may scroll under or hold. */
const finger: Gesture = async (_page, devtools, { x, y, by }) => {
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
    devtools.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x, y: at }],
    });
  // From one side of the middle to the other.
  const from = y + 0.8 * by;
  await touch("touchStart", from);
  for (const share of [0.1, 0.4, 0.7, 1]) await touch("touchMove", from + (y - by - from) * share);
  await touch("touchEnd", y - by);
};

/**
 * Every arrangement of the page, with what it is scrolled by there: three columns, two beside the map, tabs, a sheet, and one
 * below the other.
 */
const windows: readonly (readonly [width: number, height: number, ...Gesture[]])[] = [
  [1920, 1080, wheel],
  [1440, 900, wheel],
  [1100, 700, wheel, finger],
  [390, 844, finger],
  [844, 390, finger],
  [720, 450, wheel, finger],
];

/** Where the pointer stands, and how far it goes: px. */
type Way = { readonly x: number; readonly y: number; readonly by: number };

/**
 * Where the pointer stands while somebody reads, over the part that an element is in or in the middle of a page that scrolls,
 * and how far to go to the element; undefined where its end is in the window, and nothing lies over it.
 */
async function wayTo(element: Locator): Promise<Way | undefined> {
  return element.evaluate((end) => {
    const own = end.getBoundingClientRect();
    if (own.bottom <= innerHeight + 1 && own.bottom >= 4) {
      const foot = Math.min(own.bottom, innerHeight) - 3;
      const above = document.elementFromPoint((own.left + own.right) / 2, foot);
      if (above !== null && (end.contains(above) || above.contains(end))) return undefined;
    }
    let scroller = end.parentElement;
    const scrolls = (part: HTMLElement) =>
      part.scrollHeight > part.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(part).overflowY);
    while (scroller !== null && !scrolls(scroller)) scroller = scroller.parentElement;
    const box = scroller?.getBoundingClientRect();
    const [top, bottom] = [Math.max(0, box?.top ?? 0), Math.min(innerHeight, box?.bottom ?? innerHeight)];
    const [left, right] = [Math.max(0, box?.left ?? 0), Math.min(innerWidth, box?.right ?? innerWidth)];
    // A finger that is lifted in its course throws the page on: what was passed is gone back to.
    const share = own.bottom > bottom ? 0.45 : -0.45;
    return { x: (left + right) / 2, y: (top + bottom) / 2, by: share * (bottom - top) };
  });
}

/** Goes on with a gesture until the end of an element is seen. */
async function walkTo(gesture: Gesture, devtools: CDPSession, element: Locator, what: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const way = await wayTo(element);
        if (way !== undefined) await gesture(element.page(), devtools, way);
        return way;
      },
      { message: what, intervals: [20] },
    )
    .toBeUndefined();
}

for (const [width, height, ...gestures] of windows) {
  test.describe(`in a window of ${width} × ${height} px`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    const by = gestures.map(({ name }) => name).join(" and ");
    test(`all there is to read can be read to its end, and back, by ${by}`, async ({ page }) => {
      test.slow();
      const devtools = await page.context().newCDPSession(page);
      for (const { name, link, last } of places) {
        await page.goto(`./#${link}`);
        const end = page.locator(last).last();
        const tab = page.getByRole("radio", { name, exact: true });
        await expect(end.or(tab).first()).toBeAttached();
        if ((await tab.count()) > 0) await tab.check({ force: true });
        await expect(end).toBeAttached();
        for (const gesture of gestures) {
          await walkTo(gesture, devtools, end, `the end of ${name}, by ${gesture.name}`);
          await walkTo(
            gesture,
            devtools,
            page.locator(last).first(),
            `the beginning of ${name}, by ${gesture.name}`,
          );
        }
      }
    });
  });
}
