import { spawn } from "node:child_process";
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

/** What stands in one row runs side by side: one step alone leaves a core idle. */
const rows = [
  [
    ["format and lint", "biome", "ci", "."],
    ["types", "tsc", "-p", "."],
    ["types of the core, without the screen", "tsc", "-p", "src/core"],
    ["exports and dependencies that nobody uses", "knip"],
  ],
  [
    ["build", "vite", "build", "--configLoader", "runner", "--logLevel", "warn"],
    ["unit and interface tests", "vitest", "run"],
  ],
  [["end-to-end tests on the built site", "playwright", "test"]],
];

/**
 * Runs a step and says how long it took. What the last of a row prints is shown as it comes, what another prints in one
 * piece when it ends.
 * @param {string[]} step its name, the command and the command's arguments
 * @param {boolean} isLast
 * @returns {Promise<boolean>} whether it passed
 */
function run([name = "", command = "", ...args], isLast) {
  if (isLast) console.log(`\n— ${name}`);
  const start = performance.now();
  const child = spawn("npx", ["--no-install", command, ...args], {
    stdio: isLast ? "inherit" : "pipe",
    shell: process.platform === "win32",
    env: { ...process.env, ...paths },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (piece) => {
      printed += piece;
    });
  }
  return new Promise((resolve) => {
    child.on("close", (code) => {
      if (!isLast) console.log(`\n— ${name}\n${printed.trimEnd()}`);
      console.log(
        `${name}: ${code === 0 ? `${Math.round((performance.now() - start) / 1000)} s` : "failed"}`,
      );
      resolve(code === 0);
    });
  });
}

for (const row of rows) {
  const passed = await Promise.all(row.map((step, index) => run(step, index === row.length - 1)));
  if (!passed.every(Boolean)) process.exit(1);
}
console.log("\nAll checks passed.");
if (missing.length > 0) console.log(skipped);
