import type { Browser, CDPSession, Page } from "playwright";
import { type Row, row } from "./table";

type Options = { readonly slowdown: number; readonly runs: number };

/** CSS selectors of what a click brings: in its own frame, and in one of those that follow. */
type Expected = { readonly shown?: string; readonly later?: string };

type Sample = {
  readonly readable: number;
  readonly layout: number;
  readonly toPassage: number;
  readonly toArticle: number;
  readonly toFilter: number;
  readonly longTasks: number;
  readonly longest: number;
  readonly memory: number;
};

/** Time in the page, on a fresh browser context each run; the processor slowed down by `slowdown`. */
export async function speedRows(
  browser: Browser,
  url: string,
  { slowdown, runs }: Options,
): Promise<readonly Row[]> {
  const samples: Sample[] = [];
  await sample(browser, url, slowdown); // warm-up
  for (let run = 0; run < runs; run += 1) samples.push(await sample(browser, url, slowdown));
  const of = (key: keyof Sample) => samples.map((each) => each[key]);
  const at = `${slowdown}× slow-down`;
  const fast = slowdown === 1;
  return [
    row(`map readable, ${at}`, of("readable"), "ms", fast ? undefined : { most: 1500 }),
    row(`layout, from asking to first places, ${at}`, of("layout"), "ms"),
    row(
      `click on a tie → its passage painted, ${at}`,
      of("toPassage"),
      "ms",
      fast ? { most: 50 } : undefined,
    ),
    row(`click on a tie → the article shows the passage, ${at}`, of("toArticle"), "ms"),
    row(`filter → new map painted, ${at}`, of("toFilter"), "ms", fast ? { most: 50 } : undefined),
    row(`tasks over 50 ms while loading, ${at}`, of("longTasks"), ""),
    row(`longest task while loading, ${at}`, of("longest"), "ms"),
    ...(fast ? [row("JavaScript heap after a collection", of("memory"), "MB")] : []),
  ];
}

async function sample(browser: Browser, url: string, slowdown: number): Promise<Sample> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript({ path: "scripts/bench/observe.js" });
  await page.goto(`${url}#lang=en`);
  const readable = await page.evaluate(() => window.bench.readable);
  await page.waitForTimeout(300);
  const layout = await page.evaluate(() => performance.getEntriesByName("layout")[0]?.duration ?? Number.NaN);
  const tasks = await page.evaluate(() => window.bench.tasks);
  const toPassage = await timed(page, "[aria-label^='NATO condemns Russia'] [data-part='hit-sign']", {
    shown: "li[aria-current] blockquote",
    later: "[data-article] mark[aria-current]",
  });
  const toArticle = await page.evaluate(() => window.bench.followed);
  const toFilter = await timed(page, "button[aria-label^='Condemnation,']", {});
  const memory = await heap(session);
  await context.close();
  return {
    readable,
    layout,
    toPassage,
    toArticle,
    toFilter,
    longTasks: tasks.length,
    longest: Math.max(0, ...tasks),
    memory,
  };
}

/**
 * From a real click, the pointer having rested on the target as a reader's does, to the frame in which what it asked for has
 * been painted. `expected.shown` must then be on the screen; `expected.later` may follow.
 */
async function timed(page: Page, target: string, expected: Expected): Promise<number> {
  await page.locator(target).hover();
  await page.waitForTimeout(200);
  await page.evaluate((each) => window.bench.timeClick(each), expected);
  await page.locator(target).click();
  return page.evaluate(() => window.bench.taken);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

declare global {
  interface Window {
    bench: {
      readonly readable: Promise<number>;
      readonly tasks: number[];
      readonly painted: () => Promise<void>;
      /** Times the next click. */
      readonly timeClick: (expected: Expected) => void;
      /** ms from that click to its frame. */
      taken: Promise<number>;
      /** ms from that click until what was expected later has been painted. */
      followed: Promise<number>;
    };
  }
}
