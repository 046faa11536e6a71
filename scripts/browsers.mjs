import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, firefox, webkit } from "playwright";

/**
 * The browsers that tests drive. `beside`: programs that it does not run without; `packages`: what Debian calls them. A
 * system's WebKit is driven through its WebDriver, and draws on a screen that nobody has to see.
 */
const browsers = {
  chromium: {
    name: "Chromium",
    variable: "CHROMIUM_PATH",
    programs: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    beside: [],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    playwrights: chromium,
    packages: ["chromium"],
  },
  firefox: {
    name: "Firefox",
    variable: "FIREFOX_PATH",
    programs: ["firefox-esr", "firefox"],
    beside: [],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    playwrights: firefox,
    packages: ["firefox-esr"],
  },
  webkit: {
    name: "WebKit",
    variable: "WEBKIT_PATH",
    programs: ["WebKitWebDriver"],
    beside: ["Xvfb"],
    places: [],
    playwrights: webkit,
    packages: ["webkit2gtk-driver", "xvfb"],
  },
};

/** @typedef {keyof typeof browsers} BrowserId */

/** @param {string} program */
const onPath = (program) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(existsSync);

/**
 * Finds a browser: the one that its environment variable names, the system's, then the one Playwright has installed.
 * @param {BrowserId} id
 * @returns {string | undefined} the path of the program (of WebKit's, its WebDriver), or undefined where there is none
 */
export function findBrowser(id) {
  const { variable, programs, beside, places, playwrights } = browsers[id];
  const named = process.env[variable];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, and there is no such file.`);
    return named;
  }
  const isWhole = beside.every((program) => onPath(program) !== undefined);
  const systems = isWhole ? programs.map(onPath).find((place) => place !== undefined) : undefined;
  return systems ?? [...places, playwrights.executablePath()].find((place) => existsSync(place));
}

/**
 * Finds a browser, or installs one: Debian's where this runs as root, else Playwright's.
 * @param {BrowserId} id
 * @returns {string | undefined} as `findBrowser`
 */
export function findOrInstallBrowser(id) {
  const { name, packages } = browsers[id];
  const ways = [["npx", "--no-install", "playwright", "install", id]];
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    ways.unshift(["apt-get", "install", "-y", "--no-install-recommends", ...packages]);
    ways.unshift(["apt-get", "update"]);
  }
  for (const [command = "", ...args] of ways) {
    const found = findBrowser(id);
    if (found !== undefined) return found;
    console.log(`No ${name} yet: ${command} ${args.join(" ")}`);
    spawnSync(command, args, {
      stdio: "inherit",
      shell: process.platform === "win32",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
  return findBrowser(id);
}

/**
 * Finds or installs the Chromium that nothing here can do without.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findOrInstallBrowser("chromium");
  if (found === undefined) {
    throw new Error("No Chromium could be found or installed. Install one, or name it in CHROMIUM_PATH.");
  }
  return found;
}

/**
 * What Chromium goes without. Its address bar, which nobody sees here, would load two pages for every window: more work than
 * to open the site. Playwright has such a list of its own; of two the browser takes the last, so this one has that in it.
 */
const featuresOff = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** Chromium refuses its sandbox to root; elsewhere it keeps it. Nothing of these calls home. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${featuresOff.join()}`,
];
