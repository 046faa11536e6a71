import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, chromium, expect, firefox, webkit } from "@playwright/test";
import sirv from "sirv";
import { type BrowserId, chromiumArguments, findBrowser } from "../../../scripts/browsers.mjs";
import { allowUnknownEmulation, createPlaywrightTab, faultsOf } from "./playwrightTab";
import { poll, type Tab } from "./tab";
import { startWebKit } from "./webDriver";

/** An engine that runs: it lets readers in, and puts what they save into a folder. */
type Engine = {
  readonly visit: () => Promise<{ readonly tab: Tab; readonly leave: () => Promise<unknown> }>;
  readonly saves: string;
  readonly stop: () => unknown;
};

/** The built site on a host of its own, which can go away. `files`: what it holds besides, by name. */
type Host = { readonly address: string; readonly files: Map<string, string>; readonly stop: () => void };

/** What a whole walk has: it is one reader's, who stays on one page. */
type Walk = {
  readonly engine: Engine;
  readonly host: Host;
  readonly tab: Tab;
  /** Waits until a file is there whole, and answers its path and content. */
  readonly saved: (extension: string) => Promise<{ readonly path: string; readonly content: Buffer }>;
};

/** A walk's reader in the engine of the project. */
export const test = base.extend<object, Walk>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
    async ({}, use, { project }) => {
      const saves = await mkdtemp(join(tmpdir(), "isnad-saves-"));
      const engine = await startEngine(project.metadata.engine as BrowserId, saves);
      await use(engine);
      await engine.stop();
      await rm(saves, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      host.stop();
    },
    { scope: "worker" },
  ],
  tab: [
    // The host outlives its pages.
    async ({ engine, host: _ }, use) => {
      const { tab, leave } = await engine.visit();
      await use(tab);
      await leave();
    },
    { scope: "worker" },
  ],
  saved: [
    async ({ engine }, use) => {
      await use((extension) =>
        poll(`nothing is saved as ${extension}`, async () => {
          const name = (await readdir(engine.saves)).find((one) => one.endsWith(extension));
          if (name === undefined) return undefined;
          const path = join(engine.saves, name);
          const content = await readFile(path);
          return content.length > 0 ? { path, content } : undefined;
        }),
      );
    },
    { scope: "worker" },
  ],
});

async function startEngine(id: BrowserId, saves: string): Promise<Engine> {
  const executablePath = findBrowser(id);
  if (executablePath === undefined) throw new Error(`There is no ${id}.`);
  const type = { chromium, firefox, webkit }[id];
  const isPlaywrights = executablePath === type.executablePath();
  if (id === "webkit" && !isPlaywrights) return { saves, ...(await startWebKit(executablePath, saves)) };
  const browser = await type.launch({
    executablePath,
    downloadsPath: saves,
    ...(id === "chromium" ? { args: chromiumArguments } : {}),
    ...(id === "firefox" && !isPlaywrights ? stockFirefox : {}),
  });
  if (id === "firefox" && !isPlaywrights) allowUnknownEmulation(browser);
  return {
    saves,
    stop: () => browser.close(),
    visit: async () => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      // Playwright keeps what is saved under a name of its own, where it hears of it.
      context.on("download", (download) => download.saveAs(join(saves, download.suggestedFilename())));
      const faults = faultsOf(context);
      const leave = async () => {
        await context.close();
        expect(faults).toEqual([]);
      };
      return { tab: createPlaywrightTab(await context.newPage()), leave };
    },
  };
}

/**
 * Without a screen Firefox takes the reader for one without a mouse; and its panel of what was saved would take the keyboard
 * from the page.
 */
const stockFirefox = {
  channel: "moz-firefox",
  firefoxUserPrefs: {
    "ui.primaryPointerCapabilities": 6,
    "ui.allPointerCapabilities": 6,
    "browser.download.alwaysOpenPanel": false,
  },
};

async function startHost(): Promise<Host> {
  const files = new Map<string, string>();
  const serve = sirv("dist", { etag: true });
  const server = createServer((request, response) => {
    const content = files.get(request.url?.slice(1) ?? "");
    if (content === undefined) serve(request, response, () => void response.writeHead(404).end());
    else response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}/`, files, stop };
}
