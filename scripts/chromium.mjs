import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const systemNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * The Chromium that tests and benchmarks drive: CHROMIUM_PATH, the system's, then the one Playwright has installed.
 * @returns {string | undefined} the path of the program, or undefined where there is none
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [
    ...folders.flatMap((folder) => systemNames.map((name) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    chromium.executablePath(),
  ].find((place) => existsSync(place));
}

/**
 * Finds a Chromium, or installs one: Playwright's, else Debian's where this runs as root.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  const ways = [["npx", "playwright", "install", "chromium"]];
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    ways.push(["apt-get", "update"], ["apt-get", "install", "-y", "chromium"]);
  }
  for (const [command = "", ...args] of ways) {
    console.log(`No Chromium yet: ${command} ${args.join(" ")}`);
    spawnSync(command, args, { stdio: "inherit" });
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error("No Chromium could be found or installed. Install one, or name it in CHROMIUM_PATH.");
}

/** Chromium refuses its sandbox to root; elsewhere it keeps it. Nothing of these calls home. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
