import { spawnSync } from "node:child_process";
import { ensureChromium, findOrInstallBrowser } from "./browsers.mjs";

// Every check, in the order in which it fails fastest. `npm test` is all there is; continuous integration runs the same.
const paths = {
  CHROMIUM_PATH: ensureChromium(),
  FIREFOX_PATH: findOrInstallBrowser("firefox"),
  WEBKIT_PATH: findOrInstallBrowser("webkit"),
};
const missing = Object.entries(paths).flatMap(([variable, path]) => (path === undefined ? [variable] : []));
for (const [variable, path] of Object.entries(paths)) console.log(`${variable}: ${path ?? "none"}`);
const skipped = `Not tested, for want of a browser that could be found or installed: ${missing.join(", ")}.`;
if (missing.length > 0 && process.env.CI !== undefined) {
  console.error(skipped);
  process.exit(1);
}

const steps = [
  ["format and lint", "biome", "ci", "."],
  ["types", "tsc", "-p", "."],
  ["types of the core, without the screen", "tsc", "-p", "src/core"],
  ["exports and dependencies that nobody uses", "knip"],
  ["unit and interface tests", "vitest", "run"],
  ["build", "vite", "build", "--configLoader", "runner", "--logLevel", "warn"],
  ["end-to-end tests on the built site", "playwright", "test"],
];

for (const [name = "", command = "", ...args] of steps) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const { status } = spawnSync("npx", ["--no-install", command, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...paths },
  });
  if (status !== 0) {
    console.error(`\n${name}: failed`);
    process.exit(1);
  }
  console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
}
console.log("\nAll checks passed.");
if (missing.length > 0) console.log(skipped);
