import { expect, test } from "vitest";
import { type KeyBinding, withAlt } from "../../../src/ui/kit/answerKey";
import { useKeys } from "../../../src/ui/kit/useKeys";
import { renderWorld } from "../../support/world";

type Level = Parameters<typeof useKeys>[1];

function Bound({ bindings, level }: { readonly bindings: readonly KeyBinding[]; readonly level?: Level }) {
  useKeys(bindings, level);
  return null;
}

type Given = KeyboardEventInit & { readonly at?: Element | null };

/** Presses a key; returns whether it was used. */
const press = ({ at, ...how }: Given) => {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...how });
  (at ?? document.body).dispatchEvent(event);
  return event.defaultPrevented;
};

/** A page on which each binding tells its name. */
async function renderKeys(keys: readonly string[], how: Partial<KeyBinding> = {}) {
  const done: string[] = [];
  const bindings = keys.map((own) => ({ ...how, keys: own, run: () => void done.push(own) }));
  const world = await renderWorld(
    <>
      <Bound bindings={bindings} />
      <input aria-label="field" />
      <input type="radio" aria-label="radio" />
      <dialog>above</dialog>
      <div popover="auto">menu</div>
      <div popover="manual">remark</div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it uses each key itself */}
      <div data-own onKeyDown={(event) => event.preventDefault()} />
    </>,
  );
  const find = <Kind extends HTMLElement>(selector: string) =>
    world.container.querySelector(selector) as Kind;
  return { ...world, done, find };
}

const n = { key: "n", code: "KeyN" };

test("a letter acts wherever the focus is, except where it is typed", async () => {
  const { done, find } = await renderKeys(["N"]);
  expect(press(n)).toBe(true);
  expect(press({ ...n, at: find("[aria-label=radio]") })).toBe(true);
  expect(press({ ...n, at: find("[aria-label=field]") })).toBe(false);
  expect(done).toEqual(["N", "N"]);
});

test.each(["ctrlKey", "metaKey", "altKey"])("a letter with %s is another key", async (modifier) => {
  const { done } = await renderKeys(["N"]);
  expect(press({ ...n, [modifier]: true })).toBe(false);
  expect(done).toEqual([]);
});

test("no key acts behind a dialog or a menu; what is opened beside the page by hand leaves them to it", async () => {
  const { done, find } = await renderKeys(["N", "Escape", "Control+Enter"]);
  const all = [n, { key: "Escape" }, { key: "Enter", ctrlKey: true }];
  find<HTMLDialogElement>("dialog").showModal();
  expect(all.map(press)).toEqual([false, false, false]);
  find<HTMLDialogElement>("dialog").close();
  find("[popover=auto]").showPopover();
  expect(all.map(press)).toEqual([false, false, false]);
  find("[popover=auto]").hidePopover();
  find("[popover=manual]").showPopover();
  expect(all.map(press)).toEqual([true, true, true]);
  expect(done).toEqual(["N", "Escape", "Control+Enter"]);
});

test("what has used a key keeps it", async () => {
  const { done, find } = await renderKeys(["N"]);
  press({ ...n, at: find("[data-own]") });
  expect(done).toEqual([]);
});

test("a key that is held down acts once, and does nothing else; only what says so is done again", async () => {
  const once = await renderKeys(["N"]);
  expect(press({ ...n, repeat: true })).toBe(true);
  expect(once.done).toEqual([]);
  await once.unmount();
  const again = await renderKeys(["N"], { repeats: true });
  press({ ...n, repeat: true });
  expect(again.done).toEqual(["N"]);
});

test("with letters turned off nothing that writes a character acts alone; with Alt, Control or as Escape it does", async () => {
  const { store, done } = await renderKeys([
    withAlt("N"),
    withAlt("5"),
    "/",
    "Plus",
    "Enter",
    "Escape",
    "Control+Z",
  ]);
  store.setState({ letterKeys: false });
  const five = { key: "5", code: "Digit5" };
  for (const key of [n, five, { key: "/" }, { key: "+", shiftKey: true }]) expect(press(key)).toBe(false);
  expect(done).toEqual([]);
  for (const key of [n, five]) expect(press({ ...key, altKey: true })).toBe(true);
  for (const key of [{ key: "Enter" }, { key: "Escape" }, { key: "z", code: "KeyZ", ctrlKey: true }])
    expect(press(key)).toBe(true);
});

test("in a field Escape, Control with Enter and a letter with Alt act, and the other keys are the field's", async () => {
  const { find } = await renderKeys([
    withAlt("N"),
    "Escape",
    "Enter",
    "Control+Enter",
    "Control+Z",
    "ArrowUp",
  ]);
  const at = find("[aria-label=field]");
  for (const key of [{ key: "Escape" }, { key: "Enter", ctrlKey: true }, { ...n, altKey: true }])
    expect(press({ ...key, at })).toBe(true);
  for (const key of [n, { key: "Enter" }, { key: "z", code: "KeyZ", ctrlKey: true }, { key: "ArrowUp" }])
    expect(press({ ...key, at })).toBe(false);
});

test.each([
  ["of its own", { key: "/", code: "Slash" }, true],
  ["over the 7, as in Germany", { key: "/", code: "Digit7", shiftKey: true }, true],
  [
    "with AltGr, which Windows tells as Control and Alt",
    { key: "/", code: "KeyQ", ctrlKey: true, altKey: true, modifierAltGraph: true },
    true,
  ],
  ["at the same place on an Arabic keyboard", { key: "ظ", code: "Slash" }, true],
  ["not at the same place of another Latin layout", { key: "-", code: "Slash" }, false],
  ["with Control", { key: "/", code: "Slash", ctrlKey: true }, false],
  ["the 7 itself", { key: "7", code: "Digit7" }, false],
])("the slash is the key that writes it: %s", async (_, key, isSlash) => {
  await renderKeys(["/"]);
  expect(press(key)).toBe(isSlash);
});

test("what a layout writes with AltGr is no command with Alt, and is typed in a field", async () => {
  const { done, find } = await renderKeys([withAlt("1"), "Control+Enter"]);
  const altGr = { ctrlKey: true, altKey: true, modifierAltGraph: true };
  expect(press({ key: "1", code: "Digit1", ...altGr, at: find("[aria-label=field]") })).toBe(false);
  expect(press({ key: "Enter", code: "Enter", ...altGr })).toBe(false);
  expect(done).toEqual([]);
  expect(press({ key: "1", code: "Digit1", ...altGr })).toBe(true);
});

test("what is written with Shift and a digit is that sign, and no digit", async () => {
  const { done } = await renderKeys(["7", "0", "/", "="]);
  press({ key: "/", code: "Digit7", shiftKey: true });
  press({ key: "=", code: "Digit0", shiftKey: true });
  press({ key: "&", code: "Digit7", shiftKey: true });
  press({ key: "7", code: "Digit7", shiftKey: true });
  expect(done).toEqual(["/", "=", "7"]);
});

test.each([
  ["of its own", { key: ",", code: "Comma" }, true],
  ["beside the N, as in France", { key: ",", code: "KeyM" }, true],
  ["at the same place on an Arabic keyboard", { key: "و", code: "Comma" }, true],
  ["not at the same place of another Latin layout", { key: ";", code: "Comma" }, false],
])("the comma is the key that writes it: %s", async (_, key, isComma) => {
  await renderKeys([","]);
  expect(press(key)).toBe(isComma);
});

test("Shift is minded where it is named", async () => {
  const { done } = await renderKeys(["Control+Shift+Z Control+Y", "Control+Z"]);
  press({ key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true });
  press({ key: "z", code: "KeyZ", ctrlKey: true });
  press({ key: "y", code: "KeyY", ctrlKey: true });
  expect(done).toEqual(["Control+Shift+Z Control+Y", "Control+Z", "Control+Shift+Z Control+Y"]);
});

test("what is nearer is asked first, whatever was there before, and alone unless it has no use for the key", async () => {
  const done: string[] = [];
  let isUsed = true;
  const of = (name: string, answer: () => boolean) => [
    {
      keys: "C",
      run: () => {
        done.push(name);
        return answer();
      },
    },
  ];
  await renderWorld(
    <>
      <Bound level="page" bindings={of("page", () => true)} />
      <Bound bindings={of("part", () => isUsed)} />
      <Bound level="floating" bindings={of("floating", () => false)} />
    </>,
  );
  press({ key: "c", code: "KeyC" });
  expect(done).toEqual(["floating", "part"]);
  isUsed = false;
  press({ key: "c", code: "KeyC" });
  expect(done.slice(2)).toEqual(["floating", "part", "page"]);
});

test("what goes from the page takes its keys along", async () => {
  const { unmount, done } = await renderKeys(["N"]);
  await unmount();
  expect(press(n)).toBe(false);
  expect(done).toEqual([]);
});
