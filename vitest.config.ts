import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumArguments, findBrowser } from "./scripts/browsers.mjs";

const executablePath = findBrowser("chromium");

export default defineConfig({
  test: {
    projects: [
      "vitest.unit.config.ts",
      {
        plugins: [react()],
        test: {
          name: "ui",
          include: ["tests/**/*.test.tsx"],
          // One page for all files of a worker reads the program once; what a test leaves behind is cleared away.
          isolate: false,
          setupFiles: ["tests/support/freshPage.ts"],
          // No test is about speed: a worker starts slowly on a busy machine.
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1440, height: 900 } }],
          },
        },
      },
    ],
  },
});
