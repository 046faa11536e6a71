import type { Dossier } from "../dossier/dossier";
import type { Finding } from "./finding";

/** Finds the claims that a reviewer disagrees with, in the dossier's order. */
export function disagreedClaims({ claims }: Dossier): readonly Finding[] {
  return claims.flatMap(({ id, reviews = [] }) => {
    const against = reviews.filter(({ verdict }) => verdict === "disagree");
    return against.length === 0
      ? []
      : [{ kind: "disagreed", key: `disagreed ${id}`, claim: id, reviews: against } as const];
  });
}
