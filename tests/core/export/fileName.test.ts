import fc from "fast-check";
import { expect, test } from "vitest";
import { fileNameOf } from "../../../src/core/export/fileName";
import { codePoint } from "../../support/codePoint";

test.each([
  ["Growing military cooperation: Japan & NATO", "growing-military-cooperation-japan-nato.csv"],
  ["تعاون عسكري متزايد بين اليابان والناتو", "تعاون-عسكري-متزايد-بين-اليابان-والناتو.csv"],
  ["../../etc/passwd", "etc-passwd.csv"],
  ["CON", "isnad-con.csv"],
  ["…", "isnad.csv"],
])("%s is kept as %s", (title, name) => {
  expect(fileNameOf(title, ".csv")).toBe(name);
});

test("whatever the title, the name is one that every system takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, maxLength: 300 }), (title) => {
      const name = fileNameOf(title, ".graphml");
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.graphml$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
