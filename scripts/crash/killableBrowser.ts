import { spawn } from "node:child_process";
import { chromium, type Page } from "playwright";
import { chromiumArguments, ensureChromium } from "../browsers.mjs";

/** A page in a browser of its own that can be killed as a crash would: all of its processes, at once. */
export type KillableBrowser = { readonly page: Page; readonly kill: () => Promise<void> };

/** Starts Chromium on a profile that outlives it. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const child = spawn(
    ensureChromium(),
    [
      ...chromiumArguments,
      "--headless=new",
      "--disable-gpu",
      "--window-size=1440,900",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    // A process group of its own, so that one signal reaches all of it.
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, "SIGKILL");
    await ended;
  };
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (piece: Buffer) => {
      said += piece.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`Chromium did not start: ${said.slice(-500)}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  // Else a page that does not come would be waited for until the whole run is called off.
  page.setDefaultTimeout(30_000);
  return { page, kill };
}
