import fc from "fast-check";
import { expect, test } from "vitest";
import { firstLook } from "../../../src/core/link/firstLook";
import { formatLink, parseLink } from "../../../src/core/link/link";
import { firstView, screens, themes } from "../../../src/core/link/view";
import { languages } from "../../../src/words/languages";
import { builtInGraph } from "../../support/dossiers";

const look = fc.record({
  language: fc.constantFrom(...languages.map(({ id }) => id)),
  theme: fc.constantFrom(...themes.map(({ id }) => id)),
});
const value = fc.constantFrom("en", "ar", "xx", "", "dark", "light", "map", "table", "%E0%A4%A");
const pair = fc.tuple(fc.constantFrom("lang", "theme", "view", "tie", "", "=", "LANG"), value);

test("language and theme are those that the whole link gives", () => {
  const graph = builtInGraph();
  fc.assert(
    fc.property(fc.array(pair), look, (pairs, preferred) => {
      const hash = `#${pairs.map(([key, text]) => `${key}=${text}`).join("&")}`;
      const { view } = parseLink(hash, graph, { ...firstView, ...preferred });
      expect(firstLook(hash, preferred)).toMatchObject({ language: view.language, theme: view.theme });
    }),
  );
});

test("a link is plain where it asks for nothing but language and theme", () => {
  fc.assert(
    fc.property(look, fc.constantFrom(...screens.map(({ id }) => id)), (chosen, screen) => {
      const hash = `#${formatLink({ ...firstView, ...chosen, screen }, builtInGraph())}`;
      expect(firstLook(hash, firstView)).toEqual({ ...chosen, isPlain: screen === firstView.screen });
    }),
  );
  expect(firstLook("", firstView).isPlain).toBe(true);
  expect(firstLook("#lang=en&tie=condemnation:nato>russia", firstView).isPlain).toBe(false);
});

test("a link too long to be read gives what is preferred, and is not plain", () => {
  const preferred = { language: "ar", theme: "dark" } as const;
  expect(firstLook(`#lang=en&tie=${"x".repeat(100_000)}`, preferred)).toEqual({
    ...preferred,
    isPlain: false,
  });
});
