import { expect, test } from "vitest";
import { countDocument, rateBest, rateFields } from "../../scripts/coding/codingCounts";
import { sharesOf, sumCounts } from "../../scripts/coding/codingTable";
import type { ClaimSuggestion } from "../../src/core/coding/suggestClaim";
import type { Actor, Claim, Dossier, SourceDocument } from "../../src/core/dossier/dossier";

const text = [
  "France and Germany signed a defence agreement on Tuesday.",
  "The weather was fine.",
  "Turkey condemned the Israeli strikes.",
  "Spain has a new king.",
  "The harbour was closed to Zembla’s ships.",
].join(" ");

const actor = (id: string, name: string, kind = "state") => ({ id, kind, name: { en: name } });
const quote = (exact: string) => [{ document: "report", quotes: { en: { exact } } }];
const dossier = {
  format: "isnad-dossier/1",
  title: {},
  documents: [{ id: "report", language: "en", title: {}, texts: { en: text } }],
  actors: [
    actor("a1", "France"),
    actor("a2", "Germany"),
    actor("a3", "Türkiye"),
    actor("a4", "Israel"),
    actor("a5", "Zembla", "group"),
    actor("a6", "Spain"),
  ],
  claims: [
    {
      id: "signed",
      type: "cooperation",
      between: ["a1", "a2"],
      voice: "narrator",
      summary: {},
      evidence: quote("France and Germany signed a defence agreement"),
    },
    {
      id: "strikes",
      type: "condemnation",
      from: ["a3"],
      to: ["a4"],
      voice: "reported",
      saidBy: ["a3"],
      summary: {},
      evidence: quote("Turkey condemned the Israeli strikes"),
    },
    {
      id: "harbour",
      type: "conflict",
      from: ["a6"],
      to: ["a5"],
      voice: "narrator",
      summary: {},
      evidence: quote("The harbour was closed to Zembla’s ships"),
    },
  ],
} as unknown as Dossier;
const [document] = dossier.documents as readonly [SourceDocument];
const [signed, strikes] = dossier.claims as readonly [Claim, Claim];

const counts = countDocument(dossier, document);

test("sentences with a claim are told from those without, and from those the walk stops at", () => {
  const { sentences, withClaim, stops, stopsWithClaim } = counts;
  expect({ sentences, withClaim }).toEqual({ sentences: 5, withClaim: 3 });
  expect(stopsWithClaim).toBeLessThanOrEqual(Math.min(stops, withClaim));
  expect(stopsWithClaim).toBeGreaterThanOrEqual(2);
});

test("every passage is counted once in every field", () => {
  expect(counts.passages).toBe(3);
  for (const field of ["type", "sides", "voice", "speaker", "modality"] as const) {
    const { right, empty, wrong } = counts[field];
    expect(right + empty + wrong, field).toBe(3);
  }
  expect(counts.sides.right).toBe(2);
  expect(counts).toMatchObject({ claims: 3, proposed: 2, proposedRight: 2, claimsFound: 2 });
});

test("a cast is compared by names, whatever ids a dossier gives", () => {
  expect(counts.actors).toBe(6);
  expect(counts.sidesInCast).toBeGreaterThanOrEqual(2);
  expect(counts.actorsInCast).toBeGreaterThanOrEqual(5);
});

const suggestion = (given: object): ClaimSuggestion => ({ actors: [], ...given }) as ClaimSuggestion;
const named = (...ids: string[]) => ids.map((id) => ({ actor: id }) as { actor: Actor["id"] });

test("of several suggestions the one that fits the claim best is rated, at a tie the first", () => {
  const type = (value: string) => ({ type: { value, because: [] } });
  const own = suggestion({
    ...type("condemnation"),
    sides: { value: { from: named("a4"), to: [] }, because: [] },
  });
  const said = suggestion(type("conflict"));
  expect(rateBest([said, own], strikes)).toMatchObject({ type: "right", sides: "wrong" });
  expect(rateBest([own, said], signed)).toMatchObject({ type: "wrong", sides: "wrong" });
});

test.each([
  ["all of them", { between: named("a1", "a2") }, signed, "right"],
  ["in another order", { between: named("a2", "a1") }, signed, "right"],
  ["one of them", { between: named("a1") }, signed, "empty"],
  ["a stranger", { between: named("a1", "a4") }, signed, "wrong"],
  ["as if one did it", { from: named("a1"), to: named("a2") }, signed, "wrong"],
  ["one side", { from: named("a3"), to: [] }, strikes, "empty"],
  ["turned", { from: named("a4"), to: named("a3") }, strikes, "wrong"],
  ["nobody", undefined, strikes, "empty"],
])("sides are rated: %s", (_, value, claim, rating) => {
  const sides = value && { sides: { value, because: [] } };
  expect(rateFields(suggestion({ ...sides }), claim).sides).toBe(rating);
});

test("what is not suggested is empty, a mood that is not suggested is actual", () => {
  const fields = rateFields(suggestion({}), signed);
  expect(fields).toMatchObject({ type: "empty", voice: "empty", speaker: "right", modality: "right" });
  expect(rateFields(suggestion({}), { ...signed, modality: "denied" }).modality).toBe("wrong");
});

test("shares are from 0 to 1, of nothing as well, and sums weigh by their counts", () => {
  const sum = sumCounts([counts, counts]);
  expect(sum && sharesOf(sum)).toEqual(sharesOf(counts));
  const bare = countDocument({ ...dossier, claims: [] }, { ...document, texts: { en: "" } });
  const all = [sharesOf(bare), sharesOf(counts)].flatMap((shares) =>
    Object.values(shares).flatMap((part) => Object.values<number>(part)),
  );
  for (const share of all) expect(share >= 0 && share <= 1, String(share)).toBe(true);
});
