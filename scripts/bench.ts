import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { accessibilityRows } from "./bench/accessibility";
import type { castRows } from "./bench/casts";
import type { editRows } from "./bench/edits";
import { firstLoadRows } from "./bench/firstLoad";
import { importBundled } from "./bench/importBundled";
import { largeRows } from "./bench/large";
import { layoutRows } from "./bench/layout";
import { lighthouseRows } from "./bench/lighthouse";
import { newcomerRows } from "./bench/newcomer";
import { speedRows } from "./bench/speed";
import { type Row, table } from "./bench/table";
import { chromiumArguments, ensureChromium } from "./browsers.mjs";

/** The table's parts, in its order. */
const parts = ["bytes", "speed", "large", "layout", "edits", "casts", "accessibility", "lighthouse"] as const;
type Part = (typeof parts)[number];

// Measures the built site in Chromium and prints one table: `npm run bench -- --runs 7 --skip-lighthouse`, or some parts
// of it: `npm run bench -- --only bytes,speed`.
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    only: { type: "string", default: parts.join() },
    "skip-lighthouse": { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
const wanted = new Set(values.only.split(",").map(partNamed));
if (values["skip-lighthouse"]) wanted.delete("lighthouse");
const port = 4197;
const url = `http://127.0.0.1:${port}/`;

const server = spawn(process.execPath, ["scripts/serve.mjs", "--port", String(port), "--strict-port"], {
  stdio: ["ignore", "pipe", "inherit"],
});
// Also where no browser can be started.
process.on("exit", () => server.kill());
await once(server.stdout, "data");
const executablePath = ensureChromium();
const browser = await chromium.launch({
  executablePath,
  args: [...chromiumArguments, "--enable-precise-memory-info"],
});

try {
  const measure: Readonly<Record<Part, () => Promise<readonly Row[]>>> = {
    bytes: () => firstLoadRows(browser, url),
    speed: async () => [
      ...(await speedRows(browser, url, { slowdown: 1, runs })),
      ...(await speedRows(browser, url, { slowdown: 4, runs })),
    ],
    large: () => largeRows(browser, url, runs),
    edits: async () => (await importBundled<{ editRows: typeof editRows }>("edits")).editRows(runs),
    casts: async () => (await importBundled<{ castRows: typeof castRows }>("casts")).castRows(runs),
    layout: async () => [...layoutRows(runs), ...newcomerRows(runs)],
    accessibility: () => accessibilityRows(browser, url),
    lighthouse: async () => lighthouseRows(url, executablePath),
  };
  const rows: Row[] = [];
  for (const part of parts) if (wanted.has(part)) rows.push(...(await measure[part]()));
  console.log(table(rows));
  process.exitCode = rows.some((row) => row.holds === false) ? 1 : 0;
} finally {
  await browser.close();
  server.kill();
}

function partNamed(name: string): Part {
  const part = parts.find((known) => known === name);
  if (part === undefined)
    throw new Error(`--only ${name}: there is no such part; there are ${parts.join(", ")}`);
  return part;
}
