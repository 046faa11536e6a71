import { spawnSync } from "node:child_process";
import { ensureChromium } from "./chromium.mjs";

// Every check, in the order in which it fails fastest. `npm test` is all there is; continuous integration runs the same.
const executable = ensureChromium();
console.log(`Chromium: ${executable}`);

const steps = [
  ["format and lint", "biome", "ci", "."],
  ["types", "tsc", "-p", "."],
  ["types of the core, without the screen", "tsc", "-p", "src/core"],
  ["unit and interface tests", "vitest", "run"],
  ["build", "vite", "build", "--configLoader", "runner", "--logLevel", "warn"],
  ["end-to-end tests on the built site", "playwright", "test"],
];

for (const [name = "", command = "", ...args] of steps) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync("npx", ["--no-install", command, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, CHROMIUM_PATH: executable },
  });
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(1);
  }
}
console.log("\nAll checks passed.");
