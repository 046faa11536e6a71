import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { type Role, type Tab, timeoutMs } from "./tab";

/** A page that Playwright drives. */
export function createPlaywrightTab(page: Page): Tab {
  const find = (role: Role, name: string | RegExp) =>
    page.getByRole(role, { name, exact: typeof name === "string" }).first();
  return {
    open: async (address) => void (await page.goto(address)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    see: (role, name) => expect(find(role, name)).toBeVisible({ timeout: timeoutMs }),
    miss: (role, name) => expect(find(role, name)).toBeHidden({ timeout: timeoutMs }),
    click: (role, name, inside) => {
      const part = find(role, name);
      return (inside === undefined ? part : part.locator(inside)).click();
    },
    mark: async ({ from, to, y }) => {
      await page.mouse.move(from, y);
      await page.mouse.down();
      await page.mouse.move(to, y, { steps: 3 });
      await page.mouse.up();
    },
    focus: (role, name) => find(role, name).focus(),
    press: (chord) => page.keyboard.press(chord),
    type: (text) => page.keyboard.type(text),
    read: (expression) => page.evaluate(expression),
    // Not `waitForFunction`: the page's policy lets nothing be evaluated in it from a text.
    // A page that is just being left is not so yet.
    until: (expression) => {
      const ask = () => page.evaluate(expression).catch(() => false);
      return expect
        .poll(ask, { message: expression, timeout: timeoutMs, intervals: [20, 50, 100] })
        .toBe(true);
    },
    another: async () => createPlaywrightTab(await page.context().newPage()),
    close: () => page.close(),
  };
}

type Session = { readonly send: (method: string, params?: unknown) => Promise<unknown> };
type Internals = {
  readonly _connection: { readonly toImpl: (browser: Browser) => { readonly _browserSession: Session } };
};

/**
 * Lets Playwright open pages in a Firefox that does not know all of its commands: it asks each new page for the system's
 * colours, which Firefox 153 has no word for yet. What is not known is left out.
 */
export function allowUnknownEmulation(browser: Browser): void {
  const session = (browser as unknown as Internals)._connection.toImpl(browser)._browserSession;
  const send = session.send.bind(session);
  Object.assign(session, {
    send: (method: string, params?: unknown) =>
      send(method, params).catch((error: Error) => {
        if (method.startsWith("emulation.") && error.message.includes("unknown command")) return undefined;
        throw error;
      }),
  });
}

/** Everything that goes wrong in the pages of a reader from now on. */
export function faultsOf(context: BrowserContext): readonly string[] {
  const faults: string[] = [];
  const isFirefox = context.browser()?.browserType().name() !== "chromium";
  context.on("weberror", (fault) => {
    const { message } = fault.error();
    // Firefox says so of what was still on its way when the page was left.
    if (!message.startsWith("error loading dynamically imported module")) faults.push(message);
  });
  context.on("console", (message) => {
    const isOfLeaving = isFirefox && lostInLeaving.test(message.text());
    if (message.type() === "error" && !isOfLeaving) faults.push(message.text());
  });
  return faults;
}

/** Firefox says the same of what its service worker was fetching, and names an error that the page notes of it by its kind alone. */
const lostInLeaving = /^(Failed to load .* A ServiceWorker intercepted the request|Error$)/;
