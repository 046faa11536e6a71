import { expect, test } from "vitest";
import { keyOf } from "../../../src/core/coding/reading";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import { createMentionFinder } from "../../../src/core/names/mentions";
import { relationTypes } from "../../../src/core/relationTypes";

const finder = createMentionFinder([]);

/** What is suggested for a sentence: type, sides, mood. */
function suggested(text: string) {
  const span = { start: 0, end: text.length - 1 };
  const { type, sides, modality } = suggestClaim({ text, span, actors: [], finder, types: relationTypes });
  const shown = (side: readonly Parameters<typeof keyOf>[0][] = []) =>
    side.map((named) => keyOf(named).replace("known ", "")).join("+");
  return {
    type: type?.value,
    from: shown(sides?.value.between ?? sides?.value.from),
    to: shown(sides?.value.to),
    mood: modality?.value ?? "actual",
  };
}

test.each([
  ["A French diplomat, who asked not to be named, praised Egypt.", { mood: "actual" }],
  ["أشاد دبلوماسي فرنسي رفض الكشف عن اسمه بمصر.", { type: "cooperation" }],
  ["Iran rejected the accusation.", { type: undefined }],
  ["رفضت إيران الاتهام.", { type: undefined }],
  [
    "Egypt condemned the shelling and called on the Security Council to act.",
    { type: "condemnation", to: "" },
  ],
  ["France warned of a wider war, and will hold drills with Egypt.", { type: "concern", to: "" }],
  ["Qatar plans to host talks between Egypt and Ethiopia.", { type: "cooperation", mood: "planned" }],
])("what the words do not say is not suggested: %s", (text, expected) => {
  expect(suggested(text)).toMatchObject(expected);
});

test.each([
  ["Egypt will suspend the accord with Israel.", { type: "conflict", mood: "planned" }],
  ["The European Union lifted its sanctions on Syria.", { type: "cooperation", from: "eu", to: "syria" }],
  ["هدد أردوغان بقصف سوريا إذا هاجمت تركيا.", { mood: "conditional" }],
  [
    "شن الجيش الإسرائيلي غارات على حزب الله.",
    { type: "conflict", from: "israel", to: "hezbollah", mood: "actual" },
  ],
  ["Russia was condemned by France.", { type: "condemnation", from: "france", to: "russia" }],
  ["Russia banned Polish apples.", { type: "conflict", from: "russia", to: "poland" }],
  [
    "Egypt's foreign minister spoke with Iran's president by phone.",
    { type: "cooperation", from: "egypt+iran" },
  ],
])("what turns or tells an act is seen: %s", (text, expected) => {
  expect(suggested(text)).toMatchObject(expected);
});
