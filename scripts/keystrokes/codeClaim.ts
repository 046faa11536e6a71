import type { Page } from "playwright";
import { relationTypes } from "../../src/core/codebook/relationTypes";
import { modalities, voices } from "../../src/core/codebook/voices";
import type { Keyboard } from "./keyboard";

/** An actor as it is typed: a known one until it is the first of the list, a person in full, who is new at first. */
export type TypedActor = { readonly name: string; readonly speaksFor?: string };

/** What is to be entered, with actors by the name that the form shows. */
export type WantedClaim = {
  readonly type: string;
  readonly mutual: boolean;
  readonly from: readonly TypedActor[];
  readonly to: readonly TypedActor[];
  readonly voice: string;
  readonly saidBy: readonly TypedActor[];
  readonly modality: string;
  readonly summary: string;
};

type ActorsField = "from" | "to" | "saidBy";

/** The form as somebody sees it: which option is chosen, and who stands in each field. */
type Seen = {
  readonly type: number;
  readonly voice: number;
  readonly modality: number;
  readonly mutual: boolean;
  readonly actors: Readonly<Record<ActorsField, readonly string[]>>;
  /** Whether letters would be typed into a field. */
  readonly isTyping: boolean;
};

/** What of the form was as wanted when it opened. */
export type Opened = Readonly<Record<"type" | "sides" | "voice" | "speaker" | "modality", boolean>>;

/** Fills in the form that is open, by its own keys, corrects what is not as wanted, and saves it with Enter. */
export async function codeClaim(keyboard: Keyboard, wanted: WantedClaim): Promise<Opened> {
  const { page, press, type } = keyboard;
  await page.locator("form [data-field=type]").waitFor();
  const first = await see(page);
  const opened = compare(first, wanted);

  const wantedType = relationTypes.findIndex(({ id }) => id === wanted.type);
  if (first.type !== wantedType) await press("form", `${wantedType + 1}`);
  const isReversed =
    !wanted.mutual &&
    same(first.actors.from, wanted.to) &&
    same(first.actors.to, wanted.from) &&
    !same(wanted.from, []);
  if (isReversed) await go(keyboard, "x");
  // Of those who do it together the order means nothing.
  const isPair =
    wanted.mutual && same([...first.actors.from, ...first.actors.to], [...wanted.from, ...wanted.to]);
  if (!isPair || first.actors.to.length === 0) {
    await enterActors(keyboard, "from", wanted.from);
    await enterActors(keyboard, "to", wanted.to);
  }
  if ((await see(page)).mutual !== wanted.mutual) {
    await go(keyboard, "b");
  }
  await choose(
    keyboard,
    "voice",
    voices.findIndex(({ id }) => id === wanted.voice),
  );
  if (wanted.voice !== "narrator") await enterActors(keyboard, "saidBy", wanted.saidBy);
  await choose(
    keyboard,
    "modality",
    modalities.findIndex(({ id }) => id === wanted.modality),
  );
  await go(keyboard, "e");
  await press("summary", "Control+a");
  await type("summary", wanted.summary);
  await press("form", "Enter");
  await page.locator("form [data-field=type]").waitFor({ state: "detached", timeout: 5_000 });
  return opened;
}

/** Goes to a field by its letter, or has it done what its letter does: with Alt where letters would be typed. */
async function go({ page, press }: Keyboard, letter: string): Promise<void> {
  const { isTyping } = await see(page);
  await press("form", isTyping ? `Alt+${letter}` : letter);
}

async function choose(keyboard: Keyboard, field: "voice" | "modality", wanted: number): Promise<void> {
  const chosen = (await see(keyboard.page))[field];
  if (chosen === wanted) return;
  await go(keyboard, field === "voice" ? "v" : "m");
  await keyboard.press("form", wanted > chosen ? "ArrowDown" : "ArrowUp", Math.abs(wanted - chosen));
}

async function enterActors(
  keyboard: Keyboard,
  field: ActorsField,
  wanted: readonly TypedActor[],
): Promise<void> {
  const { page, press, type } = keyboard;
  let shown = (await see(page)).actors[field];
  if (same(shown, wanted)) return;
  await go(keyboard, { from: "f", to: "t", saidBy: "s" }[field]);
  const isWanted = (name: string) => wanted.some((one) => one.name === name);
  // Backspace takes the last one away, until nobody is left who does not belong there.
  while (!shown.every(isWanted)) {
    await press("form", "Backspace");
    shown = (await see(page)).actors[field];
  }
  for (const actor of wanted.filter(({ name }) => !shown.includes(name))) {
    const options = page.locator(`[data-field=${field}] [role=option]`);
    let isFirst = false;
    for (const letter of actor.name) {
      await type("form", letter);
      await drawn(page);
      isFirst = (await options.first().locator("bdi").allTextContents())[0] === actor.name;
      if (isFirst) break;
    }
    await press("form", "Enter");
    if (!isFirst) await nameActor(keyboard, actor);
    await page.locator(`[data-field=${field}] bdi`, { hasText: actor.name }).first().waitFor();
  }
}

/** Waits until the page shows what was typed, as somebody who reads the list does. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** A person whom the dossier does not have yet: whom they speak for is chosen by its first letters. */
async function nameActor({ page, press, type }: Keyboard, { speaksFor = "" }: TypedActor): Promise<void> {
  await page.locator("fieldset select").waitFor();
  await press("form", "Tab", 3);
  await type("form", speaksFor.slice(0, 2));
  await press("form", "Enter");
  await page.locator("fieldset select").waitFor({ state: "detached" });
}

const same = (names: readonly (string | TypedActor)[], wanted: readonly TypedActor[]) => {
  const nameOf = (one: string | TypedActor) => (typeof one === "string" ? one : one.name);
  return names.map(nameOf).toSorted().join() === wanted.map(nameOf).toSorted().join();
};

function compare(seen: Seen, wanted: WantedClaim): Opened {
  const { from, to, saidBy } = seen.actors;
  const areSides = wanted.mutual
    ? seen.mutual && same([...from, ...to], [...wanted.from, ...wanted.to])
    : !seen.mutual && same(from, wanted.from) && same(to, wanted.to);
  return {
    type: relationTypes[seen.type]?.id === wanted.type,
    sides: areSides,
    voice: voices[seen.voice]?.id === wanted.voice,
    speaker: same(saidBy, wanted.saidBy),
    modality: modalities[seen.modality]?.id === wanted.modality,
  };
}

function see(page: Page): Promise<Seen> {
  return page.locator("form:has([data-field=type])").evaluate((form) => ({
    type: [...form.querySelectorAll("[data-field=type] input")].findIndex((input) =>
      input.matches(":checked"),
    ),
    voice: [...form.querySelectorAll("[data-field=voice] input")].findIndex((input) =>
      input.matches(":checked"),
    ),
    modality: [...form.querySelectorAll("[data-field=modality] input")].findIndex((input) =>
      input.matches(":checked"),
    ),
    mutual: form.querySelector("[data-field=mutual] input:checked") !== null,
    actors: {
      from: [...form.querySelectorAll("[data-field=from] span:has(> button) > bdi")].map(
        (name) => name.textContent,
      ),
      to: [...form.querySelectorAll("[data-field=to] span:has(> button) > bdi")].map(
        (name) => name.textContent,
      ),
      saidBy: [...form.querySelectorAll("[data-field=saidBy] span:has(> button) > bdi")].map(
        (name) => name.textContent,
      ),
    },
    isTyping:
      document.activeElement?.matches("input:not([type=radio], [type=checkbox]), textarea, select") ?? false,
  }));
}
