import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { expect, type Page, test } from "@playwright/test";

const ties = (page: Page) => page.locator("[data-tie][data-shown]");

test.use({ serviceWorkers: "allow" });
// The program asks for what it keeps some seconds after it has been shown: these need not pass.
test.beforeEach(({ page }) => page.clock.install());

/** Lets the page get what lies on this device, and look for a newer version. */
async function letAsk(page: Page): Promise<void> {
  await page.clock.fastForward("00:10");
}

/** Until everything of the program lies on this device. */
async function keep(page: Page): Promise<void> {
  await letAsk(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test("a newer version waits until it is asked for, and then says that it has come", async ({ page }) => {
  const host = await startHost();
  await page.goto(`${host.address}#lang=en`);
  await keep(page);
  const notice = page.getByText("A new version of Isnad is ready.");
  await expect(notice).toHaveCount(0);

  host.release();
  await page.reload();
  await letAsk(page);
  await expect(notice).toBeVisible();
  // As if the page had been another version.
  await page.evaluate(() => localStorage.setItem("isnad-version", "an-older-one.js"));
  await page.getByRole("button", { name: "Reload now" }).click();
  const news = page.getByText("Isnad has been updated.");
  await expect(news).toBeVisible();
  await expect(ties(page)).toHaveCount(20);
  await page.getByRole("button", { name: "Good" }).click();
  await expect(news).toHaveCount(0);

  // One that is being fetched before the page itself has looked for it is announced as well.
  host.release();
  await page.reload();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await letAsk(page);
  await expect(notice).toBeVisible();
  host.stop();
});

test("the page is loaded anew though the browser keeps the newer version waiting", async ({ page }) => {
  const host = await startHost();
  await page.goto(`${host.address}#lang=en`);
  await keep(page);
  host.release("self.skipWaiting = () => {};");
  await page.reload();
  await letAsk(page);
  await page.evaluate(() => document.documentElement.setAttribute("data-before", ""));
  await page.getByRole("button", { name: "Reload now" }).click();
  await letAsk(page);
  await expect(page.locator("html:not([data-before])")).toBeVisible();
  await expect(ties(page)).toHaveCount(20);
  host.stop();
});

/** The built site, with a service worker that is another one after `release`, and begins with the `code` given there. */
async function startHost() {
  let version = 1;
  let begin = "";
  const types: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css" };
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://host").pathname);
    const name = path === "/" ? "index.html" : path;
    const file = await readFile(join("dist", name)).catch(() => undefined);
    if (file === undefined) return response.writeHead(404).end();
    const body = name === "/sw.js" ? `${begin}\n${file.toString("utf8")}\n// ${version}` : file;
    response.setHeader("Content-Type", types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "no-cache").end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    release: (code = "") => {
      version += 1;
      begin = code;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
