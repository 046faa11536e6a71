import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { speakersOf } from "../../../src/core/dossier/attribution";
import type { ActorId, Claim, Dossier } from "../../../src/core/dossier/dossier";
import { allTies } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { createTies, endsOf } from "../../../src/core/graph/ties";
import { arbitraryDossier } from "../../support/arbitraries";
import { smallDossier } from "../../support/dossiers";

const ids = (...names: string[]) => names as ActorId[];
const claim = (part: object) =>
  ({ type: "cooperation", voice: "narrator", evidence: [], ...part }) as unknown as Claim;
const endsIn = (part: object) => endsOf({ claim: claim(part), passages: [] });
const tiesOf = (dossier: Dossier) => allTies(createGraph(dossier));
const claimsWith = (...parts: object[]) => {
  const dossier = smallDossier() as unknown as Dossier;
  const claims = parts.map((part, index) => claim({ id: `c${index}`, summary: { en: "A claim." }, ...part }));
  return { ...dossier, claims };
};

describe("the ties of a claim", () => {
  test("are all pairs of from and to", () => {
    const ends = endsIn({ from: ids("a", "b"), to: ids("c", "d") });
    expect(ends.map(({ id }) => id)).toEqual([
      "cooperation:a>c",
      "cooperation:a>d",
      "cooperation:b>c",
      "cooperation:b>d",
    ]);
  });

  test("are n(n−1)/2 between n, whatever their order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        (names, seed) => {
          const ends = endsIn({ between: ids(...names) });
          const turned = names.slice(seed % names.length).concat(names.slice(0, seed % names.length));
          expect(ends).toHaveLength((names.length * (names.length - 1)) / 2);
          expect(new Set(ends.map(({ id }) => id)).size).toBe(ends.length);
          expect(endsIn({ between: ids(...turned.toReversed()) })).toEqual(ends);
          expect(ends.every(({ from, to, mutual }) => mutual && from !== to)).toBe(true);
        },
      ),
    );
  });

  test("have different ids where their actors differ, whatever signs the actors' ids hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ">", "=", "%3E"), maxLength: 9 }), (signs) => {
        // Every way to read these signs as two ids with a mark between them.
        const pairs = [...signs].flatMap((mark, at): readonly object[] => {
          const [from, to] = [signs.slice(0, at), signs.slice(at + 1)];
          if (from === "" || to === "" || from === to) return [];
          if (mark === "=" && from < to) return [{ between: ids(from, to) }];
          return mark === ">" ? [{ from: ids(from), to: ids(to) }] : [];
        });
        const ends = pairs.flatMap((pair) => endsIn(pair));
        expect(new Set(ends.map(({ id }) => id)).size).toBe(pairs.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("count an actor that is listed twice once", () => {
    expect(endsIn({ from: ids("a", "a"), to: ids("b", "b") })).toHaveLength(1);
    expect(endsIn({ between: ids("a", "b", "a") })).toHaveLength(1);
  });
});

describe("the ties of a dossier", () => {
  test("hold every claim in each of its ties, and no other", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const graph = createGraph(dossier);
        const ties = allTies(graph);
        const inTies = ties.flatMap((tie) => tie.claims.map((coded) => `${coded.claim.id} in ${tie.id}`));
        const inClaims = graph.claims.flatMap((coded) =>
          endsOf(coded).map(({ id }) => `${coded.claim.id} in ${id}`),
        );
        expect(inTies.toSorted()).toEqual(inClaims.toSorted());
      }),
    );
  });

  test("are the same whatever the order of the claims", () => {
    const shape = (dossier: Dossier) =>
      tiesOf(dossier).map(({ id, state, passages }) => ({
        id,
        state: { ...state, saidBy: new Set(state.saidBy), deniedBy: new Set(state.deniedBy) },
        passages: passages.map((p) => p.id),
      }));
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        expect(shape({ ...dossier, claims: dossier.claims.toReversed() })).toEqual(shape(dossier));
      }),
    );
  });

  test("come in the order of the key, then of the text", () => {
    const order = relationTypes.map(({ id }): string => id);
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const ranks = tiesOf(dossier).map(
          (tie) => [order.indexOf(tie.type), tie.passages[0]?.order ?? 1e9] as const,
        );
        const sorted = ranks.toSorted(([a, x], [b, y]) => a - b || x - y);
        expect(ranks).toEqual(sorted);
      }),
    );
  });

  test("list a passage once, though several of their claims quote it", () => {
    const { claims } = smallDossier();
    const twice = {
      ...smallDossier(),
      claims: [...claims, { ...claims[1], id: "again" }],
    } as unknown as Dossier;
    const tie = tiesOf(twice).find(({ type }) => type === "cooperation");
    expect(tie?.claims).toHaveLength(2);
    expect(tie?.passages).toHaveLength(1);
  });

  test("without a passage found come last of their type, and are kept", () => {
    const dossier = claimsWith(
      { from: ids("port"), to: ids("attackers") },
      ...smallDossier().claims.slice(1, 2),
    );
    const passages = tiesOf(dossier).map((tie) => tie.passages.length);
    expect(passages).toEqual([1, 0]);
  });
});

test("the speaker of what the narrator says is the text, whoever is named", () => {
  expect(speakersOf(claim({ voice: "narrator", saidBy: ids("a") }))).toEqual(["text"]);
  expect(speakersOf(claim({ voice: "quoted", saidBy: ids("a", "b") }))).toEqual(["a", "b"]);
});

describe("the state of a tie goes by what stands in the source", () => {
  const states = (...parts: readonly (readonly [modality: string, passages: number])[]) => {
    const coded = parts.map(([modality, passages], index) => ({
      claim: claim({ id: `c${index}`, from: ids("a"), to: ids("b"), modality }),
      passages: Array.from({ length: passages }, (_, order) => ({ id: `p${index} ${order}`, order })),
    }));
    return createTies(coded as unknown as Parameters<typeof createTies>[0], new Map()).map(
      ({ state }) => state.id,
    );
  };
  test.each([
    [
      "planned",
      [
        ["actual", 0],
        ["planned", 1],
      ],
    ],
    [
      "conditional",
      [
        ["planned", 0],
        ["conditional", 2],
      ],
    ],
    [
      "stated",
      [
        ["actual", 1],
        ["denied", 0],
      ],
    ],
    [
      "denied",
      [
        ["actual", 0],
        ["denied", 1],
      ],
    ],
    // With nothing to stand on, it is shown as what it was coded to be, and as not found.
    [
      "stated",
      [
        ["actual", 0],
        ["planned", 0],
      ],
    ],
    [
      "disputed",
      [
        ["actual", 0],
        ["denied", 0],
      ],
    ],
  ] as const)("%s, of %j", (expected, parts) => {
    expect(states(...parts)).toEqual([expected]);
  });
});

test("the claims that a tie's sentence rests on come before those that say less, and denials last", () => {
  const parts = [
    ["denied", 1],
    ["conditional", 1],
    ["actual", 0],
    ["planned", 1],
    ["conditional", 1],
    ["planned", 1],
  ] as const;
  const coded = parts.map(([modality, passages], index) => ({
    claim: claim({ id: `c${index}`, from: ids("a"), to: ids("b"), modality }),
    passages: Array.from({ length: passages }, () => ({ id: `p${index}`, order: index })),
  }));
  const [tie] = createTies(coded as unknown as Parameters<typeof createTies>[0], new Map());
  // What is actual was not found: the sentence says a plan.
  expect(tie?.claims.map((own) => own.claim.id)).toEqual(["c3", "c5", "c1", "c2", "c4", "c0"]);
});

test("a plan does not widen a line that says something has happened, nor a condition one that is planned", () => {
  const [condemnation] = smallDossier().claims;
  const quotes = condemnation?.evidence ?? [];
  const claim = (id: string, modality: string, at: number) => ({
    ...condemnation,
    id,
    modality,
    evidence: quotes.slice(at, at + 1),
  });
  const support = (...claims: object[]) =>
    tiesOf({ ...smallDossier(), claims } as unknown as Dossier).map((tie) => [
      tie.state.mood,
      tie.support.length,
    ]);
  expect(support(claim("a", "actual", 0), claim("b", "planned", 1))).toEqual([["actual", 1]]);
  expect(support(claim("a", "conditional", 0), claim("b", "planned", 1))).toEqual([["planned", 1]]);
  expect(support(claim("a", "actual", 0), claim("b", "actual", 1))).toEqual([["actual", 2]]);
});
