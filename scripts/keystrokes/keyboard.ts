import type { Page } from "playwright";

/** What keys are pressed for: to make the dossier, to mark a passage, in the form, for one of its fields, or to write a summary. */
export const purposes = [
  "dossier",
  "mark",
  "form",
  "type",
  "from",
  "to",
  "saidBy",
  "voice",
  "modality",
  "summary",
] as const;
export type Purpose = (typeof purposes)[number];

/** A key or typed words, and what for. */
export type Pressed = { readonly purpose: Purpose; readonly keys: string };

/** A keyboard that counts. Each press of a key counts, a held key once for all the presses that it is held for. */
export type Keyboard = {
  readonly page: Page;
  readonly counts: Readonly<Record<Purpose, number>>;
  /** All that was pressed, in its order. */
  readonly pressed: readonly Pressed[];
  /** Presses a key, or a chord such as "Control+Shift+ArrowLeft", so many times. */
  readonly press: (purpose: Purpose, chord: string, times?: number) => Promise<void>;
  /** Types words, one press a letter. */
  readonly type: (purpose: Purpose, words: string) => Promise<void>;
};

export function createKeyboard(page: Page): Keyboard {
  const counts = Object.fromEntries(purposes.map((purpose) => [purpose, 0])) as Record<Purpose, number>;
  const pressed: Pressed[] = [];
  return {
    page,
    counts,
    pressed,
    press: async (purpose, chord, times = 1) => {
      if (times === 0) return;
      counts[purpose] += chord.split("+").length - 1 + times;
      pressed.push(...Array.from({ length: times }, () => ({ purpose, keys: chord })));
      for (let time = 0; time < times; time += 1) await page.keyboard.press(chord);
    },
    type: async (purpose, words) => {
      counts[purpose] += [...words].length;
      pressed.push({ purpose, keys: words });
      await page.keyboard.type(words);
    },
  };
}

/** Presses Tab until a control of a role and a name has the focus; throws where it is not reached. */
export async function tabTo(
  { page, press }: Keyboard,
  purpose: Purpose,
  ...[role, name]: [Parameters<Page["getByRole"]>[0], string]
): Promise<void> {
  const focused = page.getByRole(role, { name, exact: true }).and(page.locator(":focus"));
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused.count()) > 0) return;
    await press(purpose, "Tab");
  }
  throw new Error(`Tab does not reach the ${role} “${name}”.`);
}
