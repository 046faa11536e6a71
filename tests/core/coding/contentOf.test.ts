import { expect, test } from "vitest";
import { contentOf } from "../../../src/core/coding/contentOf";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const finder = createMentionFinder(knownActors().map((known) => toActor(known)));

/** What is said in a sentence by which Egypt blames Iran. */
function said(text: string, type: "condemnation" | "conflict" = "condemnation") {
  const [from, to] = [["egypt"], ["iran"]] as unknown as readonly (readonly ActorId[])[];
  const sentence = { start: 0, end: text.length - 1 };
  const span = contentOf(text, sentence, { type, from: from ?? [], to: to ?? [] }, finder);
  return span && text.slice(span.start, span.end);
}

test.each([
  ["Egypt accused Iran of arming Sudan.", "Iran of arming Sudan"],
  [
    "Egypt accused Iran, with Kenya looking on, of arming Sudan.",
    "Iran, with Kenya looking on, of arming Sudan",
  ],
  [
    "Egypt accused Iran of arming Sudan behind the back of Iran.",
    "Iran of arming Sudan behind the back of Iran",
  ],
  ["Egypt was alarmed that Kenya arms Sudan.", "Kenya arms Sudan"],
])("what is said in “%s” begins with who is blamed, where that is named before it", (text, content) => {
  expect(said(text)).toBe(content);
});

test("nothing is said where nobody else is named after it, or by force", () => {
  expect(said("Egypt accused Iran of lying.")).toBeUndefined();
  expect(said("Egypt attacked Iran after hearing that Sudan arms Kenya.", "conflict")).toBeUndefined();
});
