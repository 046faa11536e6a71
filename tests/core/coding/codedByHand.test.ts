import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Actor, ActorId, DocumentId, Dossier, SourceDocument } from "../../../src/core/dossier/dossier";
import { suggestedDraft } from "../../../src/core/edit/suggestedDraft";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";
import type { Span } from "../../../src/core/text/span";
import { fields, type Rating, ratingOf, shownDraft } from "../../support/codingRating";
import { heldOut } from "./heldOut";
import type { CodedSentence } from "./newsSentences";

const person = (id: string, en: string, ar: string, speaksFor: string): Actor => ({
  id: id as ActorId,
  kind: "person",
  name: { en, ar },
  speaksFor: speaksFor as ActorId,
});
const dossier = JSON.parse(
  readFileSync(new URL("../../../data/japan-nato.isnad.json", import.meta.url), "utf8"),
) as Dossier;
const states: readonly Actor[] = knownActors().map((known) => toActor(known));
const withPersons: readonly Actor[] = [
  ...states,
  person("macron", "Emmanuel Macron", "إيمانويل ماكرون", "france"),
  person("lavrov", "Sergei Lavrov", "سيرغي لافروف", "russia"),
];
const finders = new Map([withPersons, dossier.actors].map((actors) => [actors, createMentionFinder(actors)]));

/** The form as it opens for a stretch of a text. */
function draftFor(text: string, language: string, span: Span, actors: readonly Actor[]) {
  const id = "text-to-code" as DocumentId;
  const document: SourceDocument = { id, language, title: {}, texts: { [language]: text } };
  const draft = suggestedDraft(
    { ...dossier, documents: [document], claims: [], actors },
    document,
    span,
    finders.get(actors) ?? createMentionFinder(actors),
  );
  if (draft === undefined) throw new Error(`Nothing to code in ${text}`);
  return draft;
}

function formFor({ text: withBars }: CodedSentence, actors: readonly Actor[]) {
  const [before = "", inside, after = ""] = withBars.split("|");
  const text = before + (inside ?? "") + after;
  const start = inside === undefined ? 0 : before.length;
  const end = inside === undefined ? text.length - 1 : start + inside.length;
  return draftFor(text, /\p{Script=Arabic}/u.test(text) ? "ar" : "en", { start, end }, actors);
}

/** For each field how many forms have it right, and how many wrong; it is empty in the others. */
function rates(forms: readonly Readonly<Record<(typeof fields)[number], Rating>>[]) {
  const count = (field: (typeof fields)[number], rating: Rating) =>
    forms.filter((form) => form[field] === rating).length;
  return Object.fromEntries(fields.map((field) => [field, [count(field, "right"), count(field, "wrong")]]));
}

/** No fewer right and no more wrong than were measured when the rules were last changed. */
function expectNoWorse(
  found: ReturnType<typeof rates>,
  measured: Readonly<Record<string, readonly number[]>>,
) {
  for (const [field, [right = 0, wrong = 0]] of Object.entries(measured)) {
    expect(found[field]?.[0], `${field} right`).toBeGreaterThanOrEqual(right);
    expect(found[field]?.[1], `${field} wrong`).toBeLessThanOrEqual(wrong);
  }
}

test.each(heldOut)("the form opens as a person would fill it in, or leaves a side empty: $text", (coded) => {
  const draft = formFor(coded, withPersons);
  const rating = ratingOf(draft, coded);
  expect(
    fields.filter((field) => rating[field] !== "right" && (field !== "sides" || rating[field] === "wrong")),
    shownDraft(draft),
  ).toEqual([]);
});

test.each([
  ["ar", { type: [18, 1], sides: [10, 1], voice: [23, 3], speaker: [24, 1], modality: [25, 1] }],
  ["en", { type: [18, 1], sides: [8, 2], voice: [24, 2], speaker: [24, 0], modality: [25, 1] }],
] as const)(
  "of the built-in article’s claims in %s, most fields are right and few are wrong",
  (language, measured) => {
    const found = rates(
      dossier.claims.map((claim) => {
        const [evidence] = claim.evidence;
        const text = dossier.documents.find(({ id }) => id === evidence?.document)?.texts[language] ?? "";
        const { exact = "", prefix = "" } = evidence?.quotes[language] ?? {};
        const start = text.indexOf(prefix + exact) + prefix.length;
        const span = { start, end: start + exact.length };
        expect(text.slice(span.start, span.end)).toBe(exact);
        return ratingOf(draftFor(text, language, span, dossier.actors), claim);
      }),
    );
    expect(dossier.claims).toHaveLength(26);
    expectNoWorse(found, measured);
  },
);
