import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/chromium.mjs";

const executablePath = findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  reporter: [["list"]],
  timeout: 60_000,
  // A busy machine is slow, and no test is about speed.
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    baseURL: "http://127.0.0.1:4187/somewhere/isnad/",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments },
  },
  // Served below a path, as any static host may: nothing in the site may assume that it stands at the root.
  webServer: {
    command: "node scripts/serve.mjs --port 4187 --base /somewhere/isnad/ --strict-port",
    url: "http://127.0.0.1:4187/somewhere/isnad/",
    reuseExistingServer: false,
  },
});
