import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { createGraph } from "../../../src/core/graph/graph";
import { createPassages } from "../../../src/core/graph/passages";
import { locateExact, refuseAll } from "../../../src/core/quotes/locateExact";
import { validate } from "../../../src/core/validate/validate";
import { arbitraryDossier } from "../../support/arbitraries";
import { codePoint } from "../../support/codePoint";
import { builtInGraph, readBuiltIn, smallDossier, withPart } from "../../support/dossiers";
import { largeDossier } from "../../support/largeDossier";

const small = smallDossier() as unknown as Dossier;
const passagesOf = (dossier: Dossier, claim: string) =>
  createPassages(dossier).ofClaims.find((placed) => placed.claim.id === claim)?.passages ?? [];

describe("a passage", () => {
  test("cut from its text is its quote, in every language", () => {
    const dossier = readBuiltIn();
    const texts = dossier.documents[0]?.texts ?? {};
    for (const { claim, passages } of createPassages(dossier).ofClaims) {
      for (const language of Object.keys(texts)) {
        const cut = passages.flatMap(({ spans }) => {
          const span = spans[language];
          return span === undefined ? [] : [texts[language]?.slice(span.start, span.end)];
        });
        const quotes = claim.evidence.flatMap((evidence) => evidence.quotes[language]?.exact ?? []);
        expect(cut.toSorted()).toEqual(quotes.toSorted());
      }
    }
  });

  test("counts its paragraph with blank ones, and its number without", () => {
    const graph = builtInGraph();
    for (const [id, document] of graph.documents) {
      const paragraphs = (document.texts[document.language] ?? "").split("\n");
      for (const passage of graph.passages.filter((one) => one.document === id)) {
        const span = passage.spans[passage.language];
        const text = (document.texts[document.language] ?? "").slice(span?.start, span?.end);
        expect(paragraphs[passage.paragraph]).toContain(text);
        const filled = paragraphs
          .slice(0, passage.paragraph + 1)
          .filter((paragraph) => paragraph.trim() !== "");
        expect(passage.paragraphNumber).toBe(filled.length);
      }
    }
  });

  test("after a blank paragraph has the number that a reader counts", () => {
    const texts = { ar: "أ\n\nب\nج" };
    const evidence = [{ document: "report", quotes: { ar: { exact: "ج" } } }];
    const dossier = withPart(withPart(small, "documents[0].texts", texts), "claims[1].evidence", evidence);
    expect(passagesOf(dossier, "port-cooperation")).toMatchObject([{ paragraph: 3, paragraphNumber: 3 }]);
  });

  test("is there once, though several claims quote it, with all its readings", () => {
    const quotes = {
      ar: { exact: "وتتعاون الدولة أ مع الميناء" },
      en: { exact: "State A cooperates with the port" },
    };
    const dossier = withPart(small, "claims[0].evidence", [{ document: "report", quotes }]);
    const { passages, ofClaims } = createPassages(dossier);
    const [first] = passagesOf(dossier, "harbour-condemnation");
    expect(passages.filter(({ id }) => id === first?.id)).toHaveLength(1);
    expect(Object.keys(first?.spans ?? {}).toSorted()).toEqual(["ar", "en"]);
    expect(ofClaims[1]?.passages.map(({ id }) => id)).toEqual([first?.id]);
  });

  test("is none where the quote is missing, there twice, or only in a translation", () => {
    const at = "claims[1].evidence[0].quotes";
    for (const quotes of [
      { ar: { exact: "قطط" } },
      { ar: { exact: "" } },
      { ar: { exact: "وقال الوزير إن الحرب انتهت" } },
      { en: { exact: "State A cooperates with the port" } },
    ]) {
      expect(passagesOf(withPart(small, at, quotes), "port-cooperation")).toEqual([]);
    }
  });

  test("is found by its context where its words are there twice", () => {
    const [passage] = passagesOf(small, "war");
    const text = small.documents[0]?.texts.ar ?? "";
    expect(passage?.spans.ar?.start).toBe(text.indexOf("وقال الوزير إن الحرب انتهت"));
  });
});

test("passages are ordered by document, then by text, and know which comes first", () => {
  fc.assert(
    fc.property(arbitraryDossier, (dossier) => {
      const { passages, ofClaims } = createPassages(dossier);
      const starts = passages.map(({ spans }) => spans.ar?.start ?? -1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      const orders = passages.map(({ order }) => order);
      expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
      for (const { passages: own } of ofClaims) {
        expect(own.map(({ order }) => order)).toEqual(
          own.map(({ order }) => order).toSorted((a, b) => a - b),
        );
      }
    }),
  );
});

test("a graph resolves every claim's passages and knows which actors are drawn", () => {
  fc.assert(
    fc.property(arbitraryDossier, (dossier) => {
      const graph = createGraph(dossier);
      expect(graph.claims.map(({ passages }) => passages.length)).toEqual(
        dossier.claims.map((c) => c.evidence.length),
      );
      const named = new Set(dossier.claims.flatMap((claim) => claim.between ?? [...claim.from, ...claim.to]));
      expect(new Set(graph.sides.map(({ id }) => id))).toEqual(named);
      expect(graph.actors.size).toBe(dossier.actors.length);
    }),
  );
});

test("a stretch that is in a text once is found exactly there", () => {
  fc.assert(
    fc.property(fc.string({ unit: codePoint, minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + (length % 5));
      const exact = text.slice(start, end);
      const once = text.split(exact).length === 2 && text.indexOf(exact, text.indexOf(exact) + 1) === -1;
      expect(locateExact(text, { exact })).toEqual(once ? { start, end } : undefined);
      const suffix = text.slice(end);
      expect(locateExact(text, { exact, prefix: text.slice(0, start), suffix })).toEqual({ start, end });
    }),
  );
});

test("what an edit leaves alone is placed as in a dossier that was never seen before", () => {
  const before = largeDossier({ documents: 6, claims: 60, ties: 30, actors: 20, padding: 1, seed: 3 });
  createPassages(before);
  fc.assert(
    fc.property(fc.nat(59), fc.nat(5), fc.boolean(), (claim, document, isTextChanged) => {
      const edited: Dossier = {
        ...before,
        claims: before.claims.filter((_, index) => index !== claim),
        documents: before.documents.map((each, index) =>
          index === document
            ? {
                ...each,
                ...(isTextChanged
                  ? { texts: { ...each.texts, ar: `\nأولا\n${each.texts.ar}` } }
                  : { url: "https://example.org" }),
              }
            : each,
        ),
      };
      expect(createPassages(edited)).toEqual(createPassages(structuredClone(edited)));
    }),
    { numRuns: 30 },
  );
});

test("a passage that comes in before others leaves them the very ones they were", () => {
  const whole = largeDossier({ documents: 6, claims: 60, ties: 30, actors: 20, padding: 1, seed: 3 });
  const first = createPassages(whole).passages[0];
  const others = whole.claims.filter(({ id }) => !passagesOf(whole, id).some(({ id }) => id === first?.id));
  const before = new Set(createPassages({ ...whole, claims: others }).passages);
  expect(before.size).toBeGreaterThan(50);
  const after = new Set(createPassages(whole).passages);
  expect([...before].every((passage) => after.has(passage))).toBe(true);
});

describe("a file that is opened in spite of its faults", () => {
  const text = "The blast killed 15 soldiers of South Sudan, and the talks were unlikely to go on.";
  const whole = "The blast killed 15 soldiers";
  const torn = ["5 soldiers", "likely to go on", "Sudan, and the talks"];
  const dossier = smallDossier() as unknown as Dossier;
  const [document] = dossier.documents;
  const [claim] = dossier.claims;
  const result = validate({
    ...dossier,
    documents: [{ ...document, language: "en", texts: { en: text } }],
    claims: [whole, ...torn].map((exact, index) => ({
      ...claim,
      id: `claim-${index}`,
      evidence: [{ document: document?.id, quotes: { en: { exact } } }],
    })),
  });
  if (result.kind === "ok") throw new Error("torn quotes were taken");
  const countsOf = (sound: Dossier | undefined) =>
    sound === undefined ? [] : createPassages(sound).ofClaims.map(({ passages }) => passages.length);

  test("draws none of the claims as supported whose quotes say something else than the text", () => {
    expect(countsOf(result.error.sound)).toEqual([1, 0, 0, 0]);
  });

  test("does so when it comes from another thread, too", () => {
    const copy = structuredClone(result.error);
    if (copy.sound === undefined) throw new Error("nothing is sound");
    refuseAll(copy.sound, copy.refused ?? []);
    expect(countsOf(copy.sound)).toEqual([1, 0, 0, 0]);
  });
});
