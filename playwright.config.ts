import { defineConfig } from "@playwright/test";
import { type BrowserId, chromiumArguments, findBrowser } from "./scripts/browsers.mjs";

const executablePath = findBrowser("chromium");
/** Each engine that there is takes the main walk. */
const engines: readonly BrowserId[] = ["webkit", "firefox", "chromium"];

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  // In continuous integration a test that fails is tried once more, and named as flaky where it then passes.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [["list"]],
  // A busy machine is slow, and no test is about speed.
  timeout: 120_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
  use: {
    viewport: { width: 1440, height: 900 },
    // What a first visit keeps on the device is tested by itself; everywhere else it would only be fetched.
    serviceWorkers: "block",
    baseURL: "http://127.0.0.1:4187/somewhere/isnad/",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments },
  },
  projects: [
    // A walk goes step by step in one worker: begun last, it would leave the other nothing to do.
    ...engines
      .filter((id) => findBrowser(id) !== undefined)
      .map((engine) => ({
        name: engine === "chromium" ? "chromium walk" : engine,
        metadata: { engine },
        testMatch: "walk/*.test.ts",
      })),
    { name: "chromium", testIgnore: "walk/*.test.ts" },
  ],
  // Served below a path, as any static host may: nothing in the site may assume that it stands at the root.
  webServer: {
    command: "node scripts/serve.mjs --port 4187 --base /somewhere/isnad/ --strict-port",
    url: "http://127.0.0.1:4187/somewhere/isnad/",
    reuseExistingServer: false,
  },
});
