import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { poll, type Role, type Tab } from "./tab";

/** Where an element of a role may be. */
const candidates: Readonly<Record<Role, string>> = {
  button: "button, [role=button]",
  combobox: "[role=combobox]",
  form: "form",
  heading: "h1, h2, h3, h4",
  img: "img, [role=img]",
  option: "[role=option]",
  radio: "input[type=radio]",
  spinbutton: "[role=spinbutton]",
  textbox: "textarea, input:not([type]), input[type=text]",
};

/** WebDriver's signs for keys that have no letter. */
const keys: Readonly<Record<string, string>> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  ControlOrMeta: "\uE009",
  Shift: "\uE008",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Space: " ",
};

type Ask = <Value>(method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<Value>;
type Reference = Readonly<Record<string, string>>;

/** px of a window that its own bar takes. */
type Bars = { readonly width: number; readonly height: number };

/** A WebKit of the system, drawn on a screen of its own. `home`: where it puts what it saves. */
export async function startWebKit(driver: string, home: string) {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "2000x1400x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await firstLine(screen, 3);
  const port = String(20_000 + (process.pid % 20_000));
  const service = spawn(driver, [`--port=${port}`, "--host=127.0.0.1"], {
    env: { ...process.env, DISPLAY: `:${display}`, HOME: home, XDG_CONFIG_HOME: home, GDK_BACKEND: "x11" },
    stdio: "ignore",
  });
  const ask: Ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      // The driver closes connections without a word; none is used twice.
      headers: { connection: "close" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message} (${path})`);
    return value;
  };
  await poll("WebKit's driver does not answer", () => ask("GET", "/status").catch(() => undefined));
  return {
    /** A reader who has never been here, with one page open. */
    visit: async () => {
      const wanted = {
        "webkitgtk:browserOptions": { args: ["--automation"] },
        // A script whose page is left while it runs may never be answered: what is waited for asks again.
        timeouts: { script: 10_000 },
      };
      const { sessionId } = await ask<{ sessionId: string }>("POST", "/session", {
        capabilities: { alwaysMatch: wanted },
      });
      const session: Ask = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
      const tab = createWebDriverTab(session, await session<string>("GET", "/window"));
      await tab.resize(1440, 900);
      // An engine that has died on the way has left; its driver answers with an error then.
      return { tab, leave: () => session("DELETE", "").catch(() => undefined) };
    },
    stop: () => {
      service.kill();
      screen.kill();
    },
  };
}

async function firstLine(process: ChildProcess, descriptor: number): Promise<string> {
  const stream = process.stdio[descriptor];
  if (!stream || !("read" in stream)) throw new Error("there is nothing to read from");
  for await (const line of createInterface({ input: stream })) return line;
  throw new Error("the screen did not start");
}

/** What a page shows when something does not come, as an expression: a page that has died shows nothing. */
const shown = `[location.href, innerWidth, innerHeight, document.body.innerText.replace(/\\s+/g, " ").slice(0, 500)].join(", ")`;

/** ms for which what is clicked has stood at its place: what is above it may still come. */
const STILL = 400;

/** A page that an engine's own WebDriver drives (W3C WebDriver 2). */
function createWebDriverTab(session: Ask, window: string, current = { window: "" }): Tab {
  /** Commands go to one window at a time. */
  const ask: Ask = async (method, path, body) => {
    if (current.window !== window) await session("POST", "/window", { handle: window });
    current.window = window;
    return session(method, path, body);
  };
  const read = <Value>(expression: string) =>
    ask<Value>("POST", "/execute/sync", { script: `return (${expression});`, args: [] });
  /** The first element that is named so: what may be so is found in the page, and the engine itself says what is. */
  const find = async (role: Role, name: string | RegExp, isSeen = true) => {
    const [source, flags] = typeof name === "string" ? [undefined, ""] : [name.source, name.flags];
    const found = await ask<Reference[]>("POST", "/execute/sync", {
      script: `return (${findNamed})(...arguments)`,
      args: [candidates[role], source ?? name, flags, source !== undefined],
    });
    for (const reference of found) {
      const path = `/element/${Object.values(reference)[0]}`;
      const label = await session<string>("GET", `${path}/computedlabel`);
      if (typeof name === "string" ? label !== name : !name.test(label)) continue;
      // Of pictures WebKitGTK answers no role.
      if (role !== "img" && (await session("GET", `${path}/computedrole`)) !== role) continue;
      if (!isSeen || (await session("GET", `${path}/displayed`))) return path;
    }
    return undefined;
  };
  /** What is replaced while it is looked at is looked for again. */
  const wait = <Value>(what: string, look: () => Promise<Value | undefined>) => {
    let last = "";
    return poll(what, () =>
      look().catch((error: Error) => {
        last = error.message;
        return undefined;
      }),
    ).catch(async (error: Error) => {
      const seen = await read<string>(shown).catch((reason: Error) => reason.message);
      throw new Error(`${error.message} ${last}\n${seen}`);
    });
  };
  const act = (parts: readonly object[]) => ask<null>("POST", "/actions", { actions: parts });
  const type = (signs: readonly string[]) =>
    act([
      {
        type: "key",
        id: "keyboard",
        actions: signs.flatMap((value) => [
          { type: "keyDown", value },
          { type: "keyUp", value },
        ]),
      },
    ]);
  const resize = async (width: number, height: number) => {
    const bars = await poll<Bars>("the window has no size", async () => {
      await ask("POST", "/window/rect", { width, height });
      return read<Bars>(`{ width: outerWidth - innerWidth, height: outerHeight - innerHeight }`);
    });
    await ask("POST", "/window/rect", { width: width + bars.width, height: height + bars.height });
  };

  return {
    open: (url) => ask("POST", "/url", { url }),
    resize,
    see: (role, name) => wait<string>(`no ${role} “${name}”`, () => find(role, name)).then(() => {}),
    miss: (role, name) =>
      wait(`there is still a ${role} “${name}”`, async () =>
        (await find(role, name)) === undefined ? true : undefined,
      ).then(() => {}),
    click: (role, name, inside) => {
      let before = "";
      let since = 0;
      return wait(`${role} “${name}” cannot be clicked`, async () => {
        const part = await find(role, name, false);
        if (part === undefined) return undefined;
        const within = { using: "css selector", value: inside };
        const target =
          inside === undefined
            ? part
            : `/element/${Object.values(await session<Reference>("POST", `${part}/element`, within))[0]}`;
        // What moves would be clicked where it was.
        const place = JSON.stringify(await session("GET", `${target}/rect`));
        if (place !== before) {
          before = place;
          since = performance.now();
        }
        if (performance.now() - since < STILL) return undefined;
        await session("POST", `${target}/click`, {});
        return true;
      }).then(() => {});
    },
    // A press at its beginning and one with Shift at its end: WebKitGTK's driver does not draw a selection along, and presses
    // that are to count as one follow each other too slowly on a busy machine.
    mark: async ({ from, to, y }) => {
      const pressAt = (x: number) => [
        { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
        // Presses that follow others at once are counted on from them.
        { type: "pause", duration: 600 },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      const shift = { type: "key", id: "keyboard" };
      const press = (x: number) => ({ type: "pointer", id: "mouse", actions: pressAt(x) });
      await act([press(from)]);
      await act([{ ...shift, actions: [{ type: "keyDown", value: keys.Shift }] }]);
      await act([press(to)]);
      await act([{ ...shift, actions: [{ type: "keyUp", value: keys.Shift }] }]);
    },
    focus: (role, name) =>
      wait(`no ${role} “${name}” to be focused`, async () => {
        const part = await find(role, name, false);
        if (part === undefined) return undefined;
        const [reference = ""] = [part.replace("/element/", "")];
        const element = { "element-6066-11e4-a52e-4f735466cecf": reference };
        await ask("POST", "/execute/sync", { script: "arguments[0].focus()", args: [element] });
        return true;
      }).then(() => {}),
    press: async (chord) => {
      const signs = chord.split("+").map((key) => keys[key] ?? key);
      const down = signs.map((value) => ({ type: "keyDown", value }));
      const up = signs.toReversed().map((value) => ({ type: "keyUp", value }));
      await act([{ type: "key", id: "keyboard", actions: [...down, ...up] }]);
    },
    type: async (text) => void (await type([...text])),
    read,
    until: (expression) =>
      wait(`it is not so that ${expression}`, async () =>
        (await read<boolean>(expression)) ? true : undefined,
      ).then(() => {}),
    another: async () => {
      const { handle } = await ask<{ handle: string }>("POST", "/window/new", { type: "tab" });
      return createWebDriverTab(session, handle, current);
    },
    close: async () => {
      await ask("DELETE", "/window");
      current.window = "";
    },
  };
}

/**
 * Finds, in the page, elements that can be seen and whose name by its usual sources may be the wanted one: to ask the engine
 * of each button of a map takes a second.
 */
const findNamed = `function (selector, name, flags, isPattern) {
  const words = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
  const namesOf = (element) => [
    element.ariaLabel,
    (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent).join(" "),
    [...(element.labels ?? [])].map((label) => label.textContent).join(" "),
    element.alt,
    element.textContent,
  ].map(words);
  const isIt = isPattern ? (one) => new RegExp(name, flags).test(one) : (one) => one === words(name);
  return [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility() && namesOf(one).some(isIt));
}`;
