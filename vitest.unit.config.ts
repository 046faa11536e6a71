import { defineConfig } from "vitest/config";

/** The tests that need no browser. */
export default defineConfig({
  test: {
    name: "core",
    // Properties run on hundreds of inputs; on a busy machine that takes its time. What computes is not stopped by a limit:
    // it would only fail once it is through.
    testTimeout: 300_000,
    environment: "node",
    // Nothing here leaves anything behind, and a worker reads the program once rather than for each file.
    pool: "threads",
    isolate: false,
    // As the tests in a browser have: those of both run side by side.
    maxWorkers: 2,
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**"],
    setupFiles: ["tests/support/seededProperties.ts"],
  },
});
