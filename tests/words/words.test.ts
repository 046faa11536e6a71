import { expect, test } from "vitest";

const modules = import.meta.glob<Record<string, unknown>>("../../src/words/*.ts", { eager: true });

const byFile = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports).flatMap(([name, value]) =>
    // How a language counts differs, and is held against `Intl`.
    name !== "numbers" && typeof value === "object" && value !== null && "en" in value && "ar" in value
      ? [{ name: `${file.split("/").at(-1)} ${name}`, en: value.en, ar: value.ar }]
      : [],
  ),
);

/** Names of keys, of code systems, of file formats and of the project's own things are the same in every language. */
const latin =
  /\b(CAMEO|PLOVER|Tab|Enter|Backspace|Esc|PgUp|PgDn|Shift|Alt|Ctrl|Isnad|SVG|PNG|PDF|HTML|CSV|Q17|https|txt|md|html|docx|[A-Z])\b/g;

/** Every string of a tree of messages, by its path; a function is called with sample values. */
function strings(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    for (const sample of [5, "٥", ["٥"]]) {
      try {
        return strings((value as (...given: unknown[]) => unknown)(sample, sample, sample, sample), path);
      } catch {
        // A function of another type of value: the next sample fits.
      }
    }
    return [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

test("there are messages to look at", () => {
  expect(byFile.length).toBeGreaterThan(3);
});

test.each(byFile)("$name: English and Arabic have the same messages", ({ en, ar }) => {
  expect(strings(ar).map(([path]) => path)).toEqual(strings(en).map(([path]) => path));
});

test.each(byFile)("$name: no Arabic message was left in English", ({ ar }) => {
  const left = strings(ar).filter(([, text]) =>
    /[A-Za-z]/.test(text.replaceAll(/\{\w+\}/g, "").replaceAll(latin, "")),
  );
  expect(left).toEqual([]);
});

test.each(byFile)("$name: every Arabic message that has words has Arabic words", ({ en, ar }) => {
  const english = new Map(strings(en));
  const same = strings(ar).filter(([path, text]) => /[A-Za-z]{2}/.test(text) && english.get(path) === text);
  expect(
    same.map(([, text]) => text).filter((text) => !/^(Tab|Enter|Esc|PgUp|PgDn|Ctrl|Shift)$/.test(text)),
  ).toEqual([]);
});

test.each(byFile)("$name: what is joined by hyphens is not torn by the Arabic around it", ({ ar }) => {
  const torn = strings(ar).filter(([, words]) => /\d-\d/.test(words.replace(/\u2066[^\u2069]*\u2069/g, "")));
  expect(torn).toEqual([]);
});
