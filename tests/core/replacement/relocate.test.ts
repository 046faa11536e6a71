import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runToEnd } from "../../../src/core/coding/runToEnd";
import type { ClaimId, Dossier } from "../../../src/core/dossier/dossier";
import { createRandom } from "../../../src/core/placing/random";
import {
  applyPlan,
  claimsLost,
  type Decision,
  type Decisions,
} from "../../../src/core/replacement/applyPlan";
import { type Plan, relocate, standsVerbatim } from "../../../src/core/replacement/relocate";
import { validate } from "../../../src/core/validate/validate";
import { builtInGraph, readBuiltIn, smallDossier } from "../../support/dossiers";
import { mutations } from "../../support/mutations";

const builtIn = readBuiltIn();
const article = builtIn.documents[0];
if (article === undefined) throw new Error("no article");
const original = article.texts.ar ?? "";
const today = "2031-05-04";
const none: Decisions = new Map();

const planFor = (text: string, dossier: Dossier = builtIn, language?: string): Plan =>
  runToEnd(relocate(dossier, dossier.documents[0]?.id as never, text, language));
const open = (plan: Plan) => plan.quotes.filter((each) => !standsVerbatim(each));
const errorsOf = (dossier: Dossier) => {
  const result = validate(dossier);
  return result.kind === "ok" ? [] : result.error.issues;
};

/** What an agreeable reader decides: the text's own characters where they are offered, else the passage goes. */
function resolve(plan: Plan): Decisions {
  return new Map(
    open(plan).map(({ key, answer }): [string, Decision] => [
      key,
      "repair" in answer ? { kind: "quote", quote: answer.repair } : { kind: "drop" },
    ]),
  );
}

test("a translation that is added stands behind the others, brings its title, and changes no claim", () => {
  const text = article.texts.en ?? "";
  const { en: _title, ...title } = article.title;
  const given = { ...builtIn, documents: [{ ...article, title, texts: { ar: original } }] };
  const added = applyPlan(given, planFor(text, given, "en"), none, today);
  expect(Object.keys(added.documents[0]?.texts ?? {})).toEqual(["ar", "en"]);
  const isTitle = original.split("\n")[0] === title.ar;
  expect(added.documents[0]?.title).toEqual({ ...title, ...(isTitle && { en: text.split("\n")[0] }) });
  expect(isTitle).toBe(true);
  expect(added.documents[0]?.versions).toBeUndefined();
  expect(added.claims).toBe(given.claims);
  expect(errorsOf(added)).toEqual([]);
});

describe("a text replaced by itself", () => {
  test("changes nothing at all", () => {
    for (const { language } of [{ language: "ar" }, { language: "en" }]) {
      const plan = planFor(article.texts[language] ?? "", builtIn, language);
      expect(open(plan)).toEqual([]);
      expect(applyPlan(builtIn, plan, none, today)).toBe(builtIn);
    }
  });
});

describe("a text with a paragraph more", () => {
  const paragraphs = original.split("\n");
  test("keeps every quote, wherever the paragraph comes in", () => {
    fc.assert(
      fc.property(fc.nat({ max: paragraphs.length }), (at) => {
        const plan = planFor(paragraphs.toSpliced(at, 0, "فقرة جديدة لم تكن هنا من قبل.").join("\n"));
        expect(open(plan)).toEqual([]);
        for (const { before, places } of plan.quotes) {
          expect([0, 1]).toContain((places[0]?.paragraphNumber ?? 0) - (before ?? 0));
        }
      }),
      { numRuns: 12 },
    );
  });

  test("still stands beside its translation, and the validator takes it", () => {
    const plan = planFor(paragraphs.toSpliced(3, 0, "فقرة جديدة لم تكن هنا من قبل.").join("\n"));
    expect(plan.translations).toMatchObject([{ language: "en", changed: 0, untranslated: 1 }]);
    const next = applyPlan(builtIn, plan, none, today);
    expect(next.documents[0]?.texts.en?.split("\n")[3]).toBe("");
    expect(next.documents[0]?.texts.en?.split("\n").toSpliced(3, 1)).toEqual(article.texts.en?.split("\n"));
    expect(errorsOf(next)).toEqual([]);
  });
});

describe("a replaced text", () => {
  test("stays in the dossier, with the translations that changed with it, oldest first", () => {
    const once = applyPlan(builtIn, planFor(`جديد.\n${original}`), none, today);
    expect(once.documents[0]?.versions).toEqual([{ replaced: today, texts: article.texts }]);
    const english = (once.documents[0]?.texts.en ?? "").replace("Japan", "Nippon");
    const plan = planFor(english, once, "en");
    const twice = applyPlan(once, plan, resolve(plan), "2031-06-01");
    expect(twice.documents[0]?.versions).toEqual([
      { replaced: today, texts: article.texts },
      { replaced: "2031-06-01", texts: { en: once.documents[0]?.texts.en } },
    ]);
    expect(errorsOf(twice)).toEqual([]);
  });

  test("that has nothing in common drops the translation and asks about every quote", () => {
    const small = smallDossier() as unknown as Dossier;
    const plan = planFor("قطط", small);
    expect(plan.translations).toMatchObject([{ language: "en", text: undefined }]);
    expect(open(plan)).toHaveLength(plan.quotes.length);
    const next = applyPlan(small, plan, resolve(plan), today);
    expect(next.claims).toEqual([]);
    expect(claimsLost(small, plan, resolve(plan)).map(({ id }) => id)).toEqual(
      small.claims.map(({ id }) => id),
    );
    expect(next.documents[0]?.texts).toEqual({ ar: "قطط" });
    expect(errorsOf(next)).toEqual([]);
  });

  test("leaves what is to be kept as it is, unsupported, and says so through the validator", () => {
    const small = smallDossier() as unknown as Dossier;
    const plan = planFor((small.documents[0]?.texts.ar ?? "").replace("40", "41"), small);
    const [conflict] = open(plan);
    expect(conflict).toMatchObject({ answer: { kind: "conflict" }, isOriginal: true, evidence: 1 });
    const kept = applyPlan(small, plan, new Map([[conflict?.key ?? "", { kind: "keep" }]]), today);
    expect(kept.claims).toEqual(small.claims);
    expect(errorsOf(kept).map(({ code }) => code)).toEqual(["quote-conflict"]);
  });
});

describe("a text changed in a known way", () => {
  const graph = builtInGraph();
  const random = createRandom(20_311_104);
  const changed = graph.passages.slice(0, 10).flatMap((passage) => {
    const span = passage.spans.ar;
    if (span === undefined) return [];
    return mutations(original, span, random)
      .filter(({ text, quote }) => text !== original && quote === original.slice(span.start, span.end))
      .map((mutation) => ({ mutation, quote: original.slice(span.start, span.end) }));
  });
  const tried = changed.map(({ mutation, quote }) => {
    const plan = planFor(mutation.text);
    return { mutation, quote, plan };
  });
  const turning = ["actor swapped", "negation added", "number changed", "number added"];

  test("never takes a quote over in which an actor, a number or a negation changed", () => {
    const turned = tried.filter(({ mutation }) => turning.includes(mutation.kind));
    expect(turned.length).toBeGreaterThan(10);
    for (const { plan, quote } of turned) {
      const own = plan.quotes.filter((each) => each.isOriginal && each.quote.exact === quote);
      expect(own.length).toBeGreaterThan(0);
      for (const { answer } of own) expect(answer.kind).toBe("conflict");
    }
  });

  test("holds before the validator once everything is resolved", () => {
    expect(tried.length).toBeGreaterThan(30);
    for (const { plan } of tried.filter((_, index) => index % 5 === 0)) {
      expect(errorsOf(applyPlan(builtIn, plan, resolve(plan), today))).toEqual([]);
    }
  });

  test("takes over exactly the quotes that still stand there once", () => {
    for (const { plan, mutation } of tried) {
      for (const { language, quote, answer } of plan.quotes) {
        if (language !== "ar" || answer.kind !== "verbatim") continue;
        const whole = (quote.prefix ?? "") + quote.exact + (quote.suffix ?? "");
        expect(mutation.text.split(whole)).toHaveLength(2);
      }
    }
  });
});

test("a quote is decided upon by its own key, and no other is touched", () => {
  const plan = planFor(`${original}\nفقرة جديدة`);
  const first = plan.quotes.find(({ isOriginal }) => !isOriginal);
  if (first === undefined) throw new Error("no quote from a translation");
  const next = applyPlan(builtIn, plan, new Map([[first.key, { kind: "drop" }]]), today);
  const claim = (dossier: Dossier, id: ClaimId) => dossier.claims.find((each) => each.id === id);
  const others = (dossier: Dossier) => dossier.claims.filter(({ id }) => id !== first.claim);
  const quotes = (dossier: Dossier) => claim(dossier, first.claim)?.evidence[first.evidence]?.quotes;
  expect(others(next)).toEqual(others(builtIn));
  expect(Object.keys(quotes(builtIn) ?? {})).toEqual(["ar", "en"]);
  expect(quotes(next)).toEqual({ ar: quotes(builtIn)?.ar });
});

test("a quote that takes another's place keeps the keys of it that nobody knows", () => {
  const [claim] = builtIn.claims;
  if (claim === undefined) throw new Error("no claim");
  const evidence = claim.evidence.map((each) => ({
    ...each,
    quotes: Object.fromEntries(
      Object.entries(each.quotes).map(([language, quote]) => [language, { ...quote, checked: "by hand" }]),
    ),
  }));
  const dossier = { ...builtIn, claims: builtIn.claims.with(0, { ...claim, evidence }) };
  const plan = planFor(`${original}\nفقرة جديدة`, dossier);
  const [first] = plan.quotes;
  if (first === undefined) throw new Error("no quote");
  const decision: Decision = { kind: "quote", quote: { exact: "اليابان" } };
  const next = applyPlan(dossier, plan, new Map([[first.key, decision]]), today);
  expect(next.claims[0]?.evidence[first.evidence]?.quotes[first.language]).toEqual({
    exact: "اليابان",
    checked: "by hand",
  });
});

describe("a quote whose sentence was rewritten", () => {
  const paragraphs = original.split("\n");
  const at = paragraphs.findIndex((paragraph) => paragraph.split(" ").length > 30);
  const paragraph = paragraphs[at] ?? "";
  const words = paragraph.split(" ");
  const rewritten = [
    ...words.slice(0, -8),
    "وانتهى",
    "الاجتماع",
    "مساء",
    "دون",
    "أي",
    "بيان",
    "من",
    "أحد.",
  ].join(" ");
  const exact = words.slice(-7).join(" ");
  const [claim] = builtIn.claims;
  const dossier: Dossier = {
    ...builtIn,
    claims:
      claim === undefined
        ? []
        : [{ ...claim, evidence: [{ document: article.id, quotes: { ar: { exact } } }] }],
  };

  test("has no place, and the paragraph it stood in is shown as it reads now", () => {
    const [quote] = planFor(paragraphs.with(at, rewritten).join("\n"), dossier).quotes;
    expect(quote).toMatchObject({ answer: { kind: "missing" }, places: [], paragraphNow: rewritten });
  });

  test("is shown no paragraph where its own is gone", () => {
    const [quote] = planFor(paragraphs.toSpliced(at, 1).join("\n"), dossier).quotes;
    expect(quote).toMatchObject({ answer: { kind: "missing" }, paragraphNow: undefined });
  });
});

describe("a quote whose words stand to the letter in another sentence", () => {
  const before = "Japan said on Monday: we condemn the attack.\nEgypt said on Friday: we condemn the attack.";
  const exact = "we condemn the attack";
  const [claim] = builtIn.claims;
  const dossierWith = (text: string, quote: { exact: string; prefix?: string }): Dossier => ({
    ...builtIn,
    documents: [{ ...article, language: "en", texts: { en: text } }],
    claims:
      claim === undefined ? [] : [{ ...claim, evidence: [{ document: article.id, quotes: { en: quote } }] }],
  });

  test.each([
    ["with its context", before, { exact, prefix: "Japan said on Monday: " }],
    ["without any", before.split("\n")[0] ?? "", { exact }],
    [
      "with that of the sentence before",
      "Japan spoke. We condemn the attack.",
      { exact: "condemn the attack", prefix: "Japan spoke. We " },
    ],
  ])("%s: is asked about, with what stands around it", (_, text, quote) => {
    const now = "Talks were held.\nEgypt said on Friday: we condemn the attack.";
    const plan = planFor(now, dossierWith(text, quote));
    expect(open(plan)).toHaveLength(1);
    expect(open(plan)[0]?.otherContext).toMatchObject({ now: now.split("\n")[1] });
    expect(open(plan)[0]?.otherContext?.before).toMatch(/^Japan/);
    const next = applyPlan(
      dossierWith(text, quote),
      plan,
      new Map(
        open(plan).map(({ key, otherContext }) => [
          key,
          { kind: "quote", quote: otherContext?.quote ?? { exact } },
        ]),
      ),
      today,
    );
    expect(next.claims[0]?.evidence[0]?.quotes.en).toEqual({ exact: quote.exact });
  });

  test("is taken over where its own sentence still stands", () => {
    const plan = planFor(
      `Talks were held.\n${before}`,
      dossierWith(before, { exact, prefix: "Japan said on Monday: " }),
    );
    expect(open(plan)).toEqual([]);
  });
});
