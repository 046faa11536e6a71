import fc from "fast-check";
import type { Claim, Dossier, Proposal } from "../../src/core/dossier/dossier";
import { arbitraryDossier } from "./arbitraries";

/** A claim as somebody may have proposed it: with all that it says, or without some of it. */
export function proposed(claim: Claim, kept: readonly string[], state: Proposal["state"] = "open"): Proposal {
  const { origin: _, ...others } = claim;
  const given = Object.entries(others).filter(([key]) => key === "evidence" || kept.includes(key));
  return { ...(Object.fromEntries(given) as unknown as Proposal), by: { model: "parrot", task: "1" }, state };
}

const keys = ["id", "type", "between", "from", "to", "voice", "saidBy", "modality", "summary"];

/** A dossier that keeps every rule, and the same with some of its claims as proposals besides, and sentences looked at. */
export const arbitraryProposals: fc.Arbitrary<{ readonly bare: Dossier; readonly dossier: Dossier }> =
  arbitraryDossier.chain((bare) =>
    fc
      .array(
        fc.record({
          at: fc.nat(),
          kept: fc.subarray(keys),
          state: fc.constantFrom("open" as const, "refused" as const),
        }),
        { minLength: 1, maxLength: 6 },
      )
      .map((choices) => {
        const { claims } = bare;
        const chosen = claims.length === 0 ? [] : choices;
        const proposals = chosen.flatMap(({ at, kept, state }, index) => {
          const claim = claims[at % claims.length];
          return claim === undefined
            ? []
            : [proposed({ ...claim, id: `p${index}` as Claim["id"] }, kept, state)];
        });
        const walk = claims.flatMap(({ evidence: [first] }) =>
          first?.quotes.ar === undefined ? [] : [{ document: first.document, sentence: first.quotes.ar }],
        );
        return { bare, dossier: { ...bare, proposals, walk } };
      }),
  );
