import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createRandom } from "../src/core/placing/random";

/**
 * `npm run mutate:sample -- --lines 60 --seed 1`: plants every fault that Stryker knows on so many lines of `src/core` and
 * `src/state`, drawn at random, one after another, and runs the tests that cover it. Prints those that no test notices.
 */
const { values } = parseArgs({
  options: { lines: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
});

/** Of a line of code, where it stands; comments, imports and lines of brackets alone hold no fault. */
const places = ["src/core", "src/state"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .flatMap((name) => {
      const file = join(folder, name).replaceAll("\\", "/");
      return readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          /^\s*(\/|\*|import|$)/.test(line) || !/\w/.test(line) ? [] : [`${file}:${index + 1}-${index + 1}`],
        );
    }),
);

const random = createRandom(Number(values.seed));
const drawn = new Set<string>();
while (drawn.size < Math.min(Number(values.lines), places.length)) {
  drawn.add(places[Math.floor(random() * places.length)] ?? "");
}
console.log([...drawn].toSorted().join("\n"));
const { status } = spawnSync("npx", ["--no-install", "stryker", "run", "--mutate", [...drawn].join(",")], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
