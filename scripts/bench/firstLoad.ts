import { statSync } from "node:fs";
import type { Browser, Response } from "playwright";
import { type Row, row } from "./table";

const kinds = [
  { kind: "scripts, the dossier and the worker in them", pattern: /\.js$/ },
  { kind: "style sheets", pattern: /\.css$/ },
  { kind: "page and icon", pattern: /(\/|\.html|\.svg)$/ },
  { kind: "fonts", pattern: /\.woff2$/ },
] as const;

/** Bytes as they cross the wire (brotli), by kind, until the network is idle; nothing has been clicked. */
export async function firstLoadRows(browser: Browser, url: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const language of ["en", "ar"]) {
    const sizes = await load(browser, `${url}#lang=${language}`);
    const sum = (pattern: RegExp) =>
      [...sizes].filter(([path]) => pattern.test(path)).reduce((total, [, size]) => total + size, 0) / 1000;
    for (const { kind, pattern } of kinds) {
      rows.push(
        row(
          `first load, ${language}: ${kind}`,
          [sum(pattern)],
          "kB",
          kind === "fonts" ? { most: 150 } : undefined,
        ),
      );
    }
    rows.push(row(`first load, ${language}: all but fonts`, [sum(/(?<!woff2)$/)], "kB", { most: 144 }));
  }
  return rows;
}

async function load(browser: Browser, url: string): Promise<ReadonlyMap<string, number>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  const sizes = new Map<string, number>();
  page.on("response", (response) => responses.push(response));
  // A worker's own script is not among the page's responses; the server sends the file that the build compressed.
  page.on("worker", (worker) => {
    const { pathname } = new URL(worker.url());
    sizes.set(pathname, statSync(`dist${pathname}.br`).size);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  for (const response of responses) {
    const { responseBodySize } = await response.request().sizes();
    sizes.set(new URL(response.url()).pathname, responseBodySize);
  }
  await context.close();
  return sizes;
}
