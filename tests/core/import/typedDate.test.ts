import { expect, test } from "vitest";
import { typedDate } from "../../../src/core/import/typedDate";

test.each([
  ["2025", "2025"],
  ["2025-03-14", "2025-03-14"],
  ["2025/3/14", "2025-03-14"],
  ["14 March 2025", "2025-03-14"],
  ["14th of March, 2025", "2025-03-14"],
  ["March 14, 2025", "2025-03-14"],
  ["Sept. 9 2025", "2025-09-09"],
  ["March 2025", "2025-03"],
  ["14 mar 2025", "2025-03-14"],
  ["١٤ مارس ٢٠٢٥", "2025-03-14"],
  ["14 آذار/مارس 2025", "2025-03-14"],
  ["3 كانون الثاني 2025", "2025-01-03"],
  ["14.3.2025", "2025-03-14"],
  ["14/3/2025", "2025-03-14"],
  ["3/14/2025", "2025-03-14"],
])("%s is %s", (typed, date) => {
  expect(typedDate(typed)).toBe(date);
});

test.each(["3/4/2025", "31 February 2025", "last Tuesday", "14 Martember 2025", "2025-13", ""])(
  "what tells no day without doubt stays as it was typed: “%s”",
  (typed) => {
    expect(typedDate(typed)).toBe(typed);
  },
);
