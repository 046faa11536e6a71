import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../../src/core/dossier";
import { readNewVersion } from "../../../src/core/replacement/readNewVersion";

const document = {
  language: "ar",
  texts: { ar: "العنوان\n\nأدانت الدولة أ الهجوم.\n", en: "Headline\n\nState A condemned the attack.\n" },
} as unknown as SourceDocument;

describe("a new version of the original", () => {
  test("is to the letter what was given, but for what the format does not take", () => {
    expect(readNewVersion(document, "ar", "\uFEFFعنوان \r\n\r\nنص\rآخر\uD800")).toEqual({
      kind: "ok",
      value: "عنوان \n\nنص\nآخر\uFFFD",
    });
  });

  test.each([
    ["empty", " \n\u200f"],
    ["same", "\uFEFFالعنوان\r\n\r\nأدانت الدولة أ الهجوم.\r\n"],
    ["long", "ا".repeat(10_000_001)],
  ])("is refused as %s", (kind, given) => {
    expect(readNewVersion(document, "ar", given)).toEqual({ kind: "error", error: { kind } });
  });
});

describe("a new version of a translation", () => {
  test("stands paragraph by paragraph beside the original, whatever blank lines it came with", () => {
    expect(readNewVersion(document, "en", "Title\n\n\nState A blamed the attackers.")).toEqual({
      kind: "ok",
      value: "Title\n\nState A blamed the attackers.\n",
    });
  });

  test("needs as many paragraphs, blank lines not counted", () => {
    expect(readNewVersion(document, "en", "One\n\ntwo\n\nthree")).toEqual({
      kind: "error",
      error: { kind: "paragraphs", count: 3, expected: 2 },
    });
  });
});
