import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { formatCsv, joinCells } from "../../../src/core/export/csv";
import { bareCell } from "../../support/exports";

const read = (text: string) =>
  Papa.parse<string[]>(text.slice(1), { delimiter: ",", newline: "\r\n", quoteChar: '"' });

const arbitraryCell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n'\",;a١ \u0000\u200F\u00A0".split("")) }),
);

test("a CSV library reads every cell back as it was", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(arbitraryCell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const { data, errors } = read(formatCsv(rows));
        expect(errors).toEqual([]);
        expect(data.pop()).toEqual([""]);
        expect(data.map((row) => row.map(bareCell))).toEqual(rows);
      },
    ),
  );
});

test("no cell begins as a formula does", () => {
  fc.assert(
    fc.property(arbitraryCell, (cell) => {
      const [[read0 = ""] = []] = read(formatCsv([[cell, "x"]])).data;
      expect(read0).not.toMatch(/^([\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u);
    }),
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-2", "'-2"],
  ["\tx", "'\tx"],
  ['=HYPERLINK("http://evil","x")', `"'=HYPERLINK(""http://evil"",""x"")"`],
  ["'=1", "''=1"],
  ["\u0000=1", "'\u0000=1"],
  [" \u200F=1", "' \u200F=1"],
  ["＝1", "'＝1"],
  ["'tis", "'tis"],
  ["a,b", '"a,b"'],
])("%j is written %s", (cell, written) => {
  expect(formatCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

test("numbers are numbers, and nothing is nothing", () => {
  expect(formatCsv([[3, undefined, ""]])).toBe("\uFEFF3,,\r\n");
});

test("several texts in a cell can be told apart, whatever is in them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(..."ab;% ".split("")), minLength: 1 })),
      (texts) => {
        const joined = joinCells(texts);
        const apart = joined === "" ? [] : joined.split("; ").map(decodeURIComponent);
        expect(apart).toEqual(texts);
      },
    ),
  );
});
