import fc from "fast-check";
import { test } from "vitest";
import type { Claim, Dossier } from "../../../src/core/dossier/dossier";
import { allTies } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { expectEqual } from "../../support/expectEqual";
import { largeDossier } from "../../support/largeDossier";

const first = largeDossier({ documents: 4, claims: 40, ties: 15, actors: 8, padding: 1, seed: 5 });

type Step = {
  readonly kind: "remove" | "note" | "turn" | "copy" | "reread" | "move";
  readonly at: number;
  readonly to: number;
};
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("remove", "note", "turn", "copy", "reread", "move"),
  at: fc.nat(99),
  to: fc.nat(99),
});

/** Changes a dossier's claims in a place, sharing the others; a copy quotes some of the same stretches, and not always in both languages. */
function edited(dossier: Dossier, { kind, at, to }: Step, count: number): Dossier {
  const { claims } = dossier;
  const claim = claims[at % claims.length];
  if (claim === undefined) return dossier;
  const place = to % (claims.length + 1);
  const others = claims.filter((own) => own !== claim);
  const instead = (own: Claim) => ({
    ...dossier,
    claims: claims.map((each) => (each === claim ? own : each)),
  });
  if (kind === "remove") return { ...dossier, claims: others };
  if (kind === "move") return { ...dossier, claims: others.toSpliced(place, 0, claim) };
  if (kind === "note") return instead({ ...claim, note: { en: `Note ${count}` } });
  if (kind === "turn") return instead({ ...claim, modality: "denied" });
  const evidence = structuredClone(claim.evidence).map(({ quotes, ...own }) => {
    const { ar = { exact: "" } } = quotes;
    return { ...own, quotes: to % 2 === 0 ? { ar } : quotes };
  });
  if (kind === "reread") return instead({ ...claim, evidence });
  const copy = {
    ...claim,
    id: `copy-${count}`,
    evidence: evidence.slice(0, 1 + (to % 3)),
  } as unknown as Claim;
  return { ...dossier, claims: claims.toSpliced(place, 0, copy) };
}

test("after any edits, undone or not, passages and ties are those of a dossier that was never seen before", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 8 }), (steps) => {
      let dossier = first;
      for (const [index, [own, isUndone]] of steps.entries()) {
        const before = dossier;
        dossier = edited(dossier, own, index);
        for (const each of isUndone ? [dossier, before] : [dossier]) {
          const [graph, fresh] = [createGraph(each), createGraph(structuredClone(each))];
          expectEqual(graph, fresh);
          expectEqual(allTies(graph), allTies(fresh));
        }
        if (isUndone) dossier = before;
      }
    }),
    { numRuns: 100 },
  );
});
