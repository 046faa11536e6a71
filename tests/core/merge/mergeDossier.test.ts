import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim, Dossier, Evidence } from "../../../src/core/dossier/dossier";
import { matchActors, type SameActors } from "../../../src/core/merge/matchActors";
import { mergeDossier } from "../../../src/core/merge/mergeDossier";
import { validate } from "../../../src/core/validate/validate";
import { dossierOfText } from "../../support/dossierOfText";
import { readBuiltIn } from "../../support/dossiers";
import { arbitraryProposals } from "../../support/proposed";

const folder = join(import.meta.dirname, "../../../data/articles");
const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".isnad.json"))
  .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Dossier);
const builtIn = readBuiltIn();
const exactsIn = ({ evidence }: { readonly evidence: readonly Evidence[] }) =>
  evidence.flatMap(({ quotes }) => Object.values(quotes).map(({ exact }) => exact));
const exacts = ({ claims }: Dossier) => claims.flatMap(exactsIn);
const merge = (own: Dossier, other: Dossier) => mergeDossier(own, other, matchActors(own, other).sure);
const ids = (list: readonly { readonly id?: string }[]) => list.flatMap(({ id }) => id ?? []);
const areUnique = (list: readonly string[]) => new Set(list).size === list.length;

/** A dossier of one text, with what a test says of it. */
function dossierWith(parts: object, text = "Aland condemned Beland. Celand met Beland."): Dossier {
  const actors = [
    { id: "a", kind: "group", name: { en: "The Alands" } },
    { id: "b", kind: "group", name: { en: "The Belands" } },
  ];
  return dossierOfText(text, { actors, ...parts });
}
const claim = {
  id: "claim-1",
  type: "condemnation",
  from: ["a"],
  to: ["b"],
  voice: "narrator",
  summary: { en: "A condemns B." },
  evidence: [{ document: "text", quotes: { en: { exact: "Aland condemned Beland" } } }],
};

test("coded articles come together in one dossier that holds, and no quote is lost", () => {
  const all = articles.reduce((dossier, other) => merge(dossier, other).dossier, builtIn);
  expect(validate(all)).toMatchObject({ kind: "ok" });
  expect(all.documents).toHaveLength(articles.length + 1);
  expect(exacts(all).sort()).toEqual([builtIn, ...articles].flatMap(exacts).sort());
  // China is in several of them, and one actor.
  expect(all.actors.filter(({ codes }) => codes?.iso3 === "CHN" || codes?.iso3 === "RUS")).toHaveLength(2);
});

test("a dossier that comes a second time adds nothing", () => {
  expect(merge(builtIn, builtIn).dossier).toBe(builtIn);
  const [other = builtIn] = articles;
  const once = merge(builtIn, other).dossier;
  expect(merge(once, other).dossier).toBe(once);
});

test("whatever two dossiers hold and a person says of their actors, nothing is lost, ids are unique, and all of it holds", () => {
  fc.assert(
    fc.property(
      arbitraryProposals,
      arbitraryProposals,
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      fc.boolean(),
      ({ dossier: one }, { dossier: two }, choices, isOtherText) => {
        const other = isOtherText ? withOtherText(two) : two;
        const { sure, doubtful } = matchActors(one, other);
        const same = new Map(sure);
        for (const [index, { actor, candidates }] of doubtful.entries()) {
          const chosen = candidates[(choices[index] ?? 0) % (candidates.length + 1)];
          if (chosen !== undefined && ![...same.values()].includes(chosen.id)) same.set(actor.id, chosen.id);
        }
        const { dossier, claims, actors } = mergeDossier(one, other, same);
        expect(validate(dossier)).toMatchObject({ kind: "ok" });
        expect(dossier.claims.slice(0, one.claims.length).map(({ id }) => id)).toEqual(ids(one.claims));
        expect(new Set(exacts(dossier))).toEqual(new Set([...exacts(one), ...exacts(other)]));
        expect(claims.added + claims.joined).toBe(other.claims.length);
        expect(actors.joined).toBe(same.size);
        for (const list of [dossier.actors, dossier.documents, dossier.claims, dossier.proposals ?? []])
          expect(areUnique(ids(list))).toBe(true);
        // What was proposed is still proposed, or is a claim.
        const said = new Set([...(dossier.proposals ?? []), ...dossier.claims].flatMap(exactsIn));
        for (const exact of (other.proposals ?? []).flatMap(exactsIn)) expect(said).toContain(exact);
        const again = mergeDossier(dossier, other, sameAgain(dossier, other, same, one));
        expect(again.claims.added).toBe(0);
        expect(again.proposals).toBe(0);
      },
    ),
    { numRuns: 50 },
  );
});

/** The same with another text of the same sentences, so that the two share none. */
function withOtherText(dossier: Dossier): Dossier {
  const [document] = dossier.documents;
  if (document === undefined) return dossier;
  return { ...dossier, documents: [{ ...document, texts: { ar: `نص آخر.\n${document.texts.ar}` } }] };
}

/** Who is who when a dossier comes again: those that were the same, and those that came in, in their order. */
function sameAgain(dossier: Dossier, other: Dossier, same: SameActors, one: Dossier): SameActors {
  const added = dossier.actors.slice(one.actors.length);
  const fresh = other.actors.filter(({ id }) => !same.has(id));
  return new Map([...same, ...fresh.map(({ id }, index) => [id, added[index]?.id ?? id] as const)]);
}

test("a claim whose id is taken gets one that says nothing of it", () => {
  const text = { id: "other", language: "en", title: {}, texts: { en: "Beland met Aland." } };
  const met = {
    ...claim,
    type: "cooperation",
    evidence: [{ document: "other", quotes: { en: { exact: "Beland met Aland" } } }],
  };
  const own = dossierWith({
    claims: [
      { ...claim, id: "a-condemns-b" },
      { ...claim, id: "claim-4", from: ["b"], to: ["a"] },
    ],
  });
  const other = dossierWith({
    documents: [text],
    claims: [
      { ...met, id: "a-condemns-b" },
      { ...met, id: "claim-5", type: "concern" },
    ],
  });
  const { dossier } = merge(own, other);
  expect(dossier.claims.map(({ id }) => id)).toEqual(["a-condemns-b", "claim-4", "claim-6", "claim-5"]);
});

test("a claim that both have of one passage gets the other's notes, reviews, readings and passages, and stays one", () => {
  const own = dossierWith({
    claims: [{ ...claim, note: { en: "Mine." }, reviews: [{ by: "Ann", verdict: "agree" }], mine: 1 }],
  });
  const other = dossierWith({
    documents: [
      {
        ...dossierWith({}).documents[0],
        id: "other",
        publisher: "A paper",
        texts: {
          en: "Aland condemned Beland. Celand met Beland.",
          de: "Aland verurteilte Beland. Celand traf Beland.",
        },
      },
    ],
    claims: [
      {
        ...claim,
        id: "theirs",
        summary: { en: "Another", de: "A verurteilt B." },
        note: { en: "Theirs." },
        reviews: [{ by: "Bob", verdict: "disagree", reason: "No." }],
        topics: ["war"],
        theirs: 2,
        evidence: [
          {
            document: "other",
            quotes: { en: { exact: "Aland condemned Beland" }, de: { exact: "Aland verurteilte Beland" } },
          },
          { document: "other", quotes: { en: { exact: "Celand met Beland" } } },
        ],
      },
    ],
  });
  const { sure, doubtful } = matchActors(own, other);
  expect(doubtful).toEqual([]);
  const { dossier, claims } = mergeDossier(own, other, sure);
  expect(claims).toEqual({ added: 0, joined: 1 });
  expect(dossier.claims).toEqual([
    {
      ...claim,
      mine: 1,
      theirs: 2,
      topics: ["war"],
      summary: { en: "A condemns B.", de: "A verurteilt B." },
      note: { en: "Mine.\nTheirs." },
      // A passage more is another claim than the one that was reviewed.
      reviews: [
        { by: "Ann", verdict: "agree", changed: true },
        { by: "Bob", verdict: "disagree", reason: "No.", changed: true },
      ],
      evidence: [
        {
          document: "text",
          quotes: { en: { exact: "Aland condemned Beland" }, de: { exact: "Aland verurteilte Beland" } },
        },
        { document: "text", quotes: { en: { exact: "Celand met Beland" } } },
      ],
    },
  ]);
  expect(dossier.documents[0]).toMatchObject({ id: "text", publisher: "A paper" });
  expect(validate(dossier)).toMatchObject({ kind: "ok" });
});

test("a review in the other dossier is outdated where the own claim has a passage more", () => {
  const evidence = [
    { document: "text", quotes: { en: { exact: "Aland condemned Beland" } } },
    { document: "text", quotes: { en: { exact: "Celand met Beland" } } },
  ];
  const reviews = [{ by: "Bob", verdict: "agree" }];
  const own = dossierWith({ claims: [{ ...claim, evidence }] });
  const reviewsAfter = (theirs: object) =>
    merge(own, dossierWith({ claims: [{ ...claim, reviews, ...theirs }] })).dossier.claims[0]?.reviews;
  expect(reviewsAfter({ evidence })).toEqual(reviews);
  expect(reviewsAfter({ evidence: evidence.slice(0, 1) })).toEqual([{ ...reviews[0], changed: true }]);
});

test("a review is outdated where joining two claims changes the words that were reviewed", () => {
  const of = (by: string, more: object) => ({ ...claim, reviews: [{ by, verdict: "agree" }], ...more });
  const joined = (mine: object, theirs: object) =>
    merge(dossierWith({ claims: [of("Ann", mine)] }), dossierWith({ claims: [of("Bob", theirs)] }))
      .dossier.claims[0]?.reviews?.filter(({ changed }) => changed === true)
      .map(({ by }) => by);
  const note = { en: "A note." };
  expect(joined({}, {})).toEqual([]);
  expect(joined({ note }, { note })).toEqual([]);
  expect(joined({}, { note })).toEqual(["Ann"]);
  expect(joined({ note }, {})).toEqual(["Bob"]);
  expect(joined({ note }, { note: { en: "Another." } })).toEqual(["Ann", "Bob"]);
  expect(joined({}, { summary: { en: "Otherwise." } })).toEqual(["Bob"]);
});

test("of two translations of one text the own one stays, and quotes that it does not have are left out", () => {
  const [document] = dossierWith({}).documents;
  const translated = (de: string, claims: readonly object[] = []) =>
    dossierWith({ documents: [{ ...document, texts: { ...document?.texts, de } }], claims });
  const quotes = { en: { exact: "Aland condemned Beland" }, de: { exact: "verurteilte Beland" } };
  const other = translated("Aland verurteilte Beland.", [
    { ...claim, evidence: [{ document: "text", quotes }] } as unknown as Claim,
  ]);
  const { dossier, translationsLeft } = merge(translated("Aland tadelte Beland."), other);
  expect(translationsLeft).toBe(1);
  expect(dossier.documents[0]?.texts.de).toBe("Aland tadelte Beland.");
  expect(dossier.claims[0]?.evidence[0]?.quotes).toEqual({ en: quotes.en });
  expect(validate(dossier)).toMatchObject({ kind: "ok" });
});

test("an actor that was there stays at its place, and the place of nobody is left out", () => {
  const places = { a: { x: 0.1, y: 0.1 } };
  const others = { a: { x: 0.9, y: 0.9 }, nobody: { x: 0.5, y: 0.5 } };
  const own = dossierWith({ places });
  const other = dossierWith({ places: others, claims: [claim] }, "Aland condemned Beland, again.");
  const same = new Map([
    ["a", "a"],
    ["b", "b"],
  ]) as unknown as SameActors;
  const { dossier } = mergeDossier(own, other, same);
  expect(dossier.claims).toHaveLength(1);
  expect(dossier.places).toEqual(places);
});

test("what was looked at, places and unknown keys come along, and own ones stay", () => {
  const sentence = { exact: "Aland condemned Beland." };
  const own = dossierWith({ places: { a: { x: 0.1, y: 0.1 } }, colour: "mine" });
  const other = dossierWith(
    {
      documents: [
        { id: "text", language: "en", title: { en: "T" }, texts: { en: "Aland condemned Beland. No." } },
      ],
      actors: [
        { id: "b", kind: "person", name: { en: "Zed" } },
        { id: "a", kind: "person", name: { en: "Why" }, speaksFor: "b" },
      ],
      walk: [{ document: "text", sentence, nothing: true }],
      places: { a: { x: 0.9, y: 0.9, pinned: true } },
      colour: "theirs",
      shape: "round",
    },
    "",
  );
  const { dossier } = merge(own, other);
  expect(dossier.walk).toEqual([{ document: "text-2", sentence, nothing: true }]);
  expect(dossier).toMatchObject({ colour: "mine", shape: "round" });
  expect(dossier.places).toEqual({ a: { x: 0.1, y: 0.1 }, "a-2": { x: 0.9, y: 0.9, pinned: true } });
  expect(dossier.actors.slice(2)).toEqual([
    { id: "b-2", kind: "person", name: { en: "Zed" } },
    { id: "a-2", kind: "person", name: { en: "Why" }, speaksFor: "b-2" },
  ]);
  expect(validate(dossier)).toMatchObject({ kind: "ok" });
});

test("a quote of a translation comes in only where the own translation says it, and not in another word", () => {
  const translated = (words: string, exact: string) => {
    const dossier = dossierWith({
      claims: [
        {
          ...claim,
          evidence: [
            { document: "text", quotes: { en: { exact: "Aland condemned Beland" }, de: { exact } } },
          ],
        },
      ],
    });
    const [document] = dossier.documents;
    return {
      ...dossier,
      documents: [{ ...document, texts: { ...document?.texts, de: words } }],
    } as unknown as Dossier;
  };
  const own = { ...translated("Aland verurteilte 15 Beland.", ""), claims: [] } as Dossier;
  const quotesFrom = (exact: string) =>
    merge(own, translated("Aland verurteilte 5 Beland.", exact)).dossier.claims[0]?.evidence[0]?.quotes;
  expect(quotesFrom("Aland verurteilte")).toHaveProperty("de");
  expect(quotesFrom("5 Beland")).not.toHaveProperty("de");
});
