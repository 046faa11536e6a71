import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { accessibilityRows } from "./bench/accessibility";
import { firstLoadRows } from "./bench/firstLoad";
import { lighthouseRows } from "./bench/lighthouse";
import { speedRows } from "./bench/speed";
import { type Row, table } from "./bench/table";
import { chromiumArguments, ensureChromium } from "./chromium.mjs";

// Measures the built site in Chromium and prints one table. `npm run bench -- --runs 7 --skip-lighthouse`
const { values } = parseArgs({
  options: { runs: { type: "string", default: "5" }, "skip-lighthouse": { type: "boolean", default: false } },
});
const runs = Number(values.runs);
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
  const rows: Row[] = [
    ...(await firstLoadRows(browser, url)),
    ...(await speedRows(browser, url, { slowdown: 1, runs })),
    ...(await speedRows(browser, url, { slowdown: 4, runs })),
    ...(await accessibilityRows(browser, url)),
    ...(values["skip-lighthouse"] ? [] : lighthouseRows(url, executablePath)),
  ];
  console.log(table(rows));
  process.exitCode = rows.some((row) => row.holds === false) ? 1 : 0;
} finally {
  await browser.close();
  server.kill();
}
