import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import type { Reporter } from "vitest/node";
import { chromiumArguments, findBrowser } from "./scripts/browsers.mjs";
import { bundledWorkers } from "./tests/support/bundledWorkers.ts";

// The interface is tested with the React that is shipped: its development build computes a fifth more for the same.
process.env.NODE_ENV = "production";

const executablePath = findBrowser("chromium");
/** In continuous integration a test in a browser that fails is tried once more. */
const retries = process.env.CI === undefined ? 0 : 1;

/** Names what passed at the second try only: the default reporter does not where its file passes. */
const flakyReporter: Reporter = {
  onTestCaseResult: (test) => {
    if (test.diagnostic()?.flaky)
      process.stderr.write(`flaky: ${test.module.relativeModuleId} > ${test.fullName}\n`);
  },
};

/** Tests in two pages of one browser: a machine has at least two cores. */
const inBrowser = {
  plugins: [react(), bundledWorkers()],
  test: {
    name: "ui",
    include: ["tests/{io,ui}/**/*.test.tsx"],
    // A page reads the program once for all its files; what a test leaves behind is cleared away.
    isolate: false,
    maxWorkers: 2,
    setupFiles: ["tests/support/syncRenders.ts", "tests/support/freshPage.ts"],
    // No test is about speed: a worker starts slowly on a busy machine.
    testTimeout: 60_000,
    retry: retries,
    expect: { poll: { timeout: 25_000 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments },
      }),
      instances: [{ browser: "chromium" as const, viewport: { width: 1440, height: 900 } }],
    },
  },
};

export default defineConfig({
  test: {
    reporters: ["default", flakyReporter],
    projects: ["vitest.unit.config.ts", inBrowser],
  },
});
