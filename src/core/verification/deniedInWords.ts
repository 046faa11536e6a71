import { relationTypes } from "../codebook/relationTypes";
import { suggestClaim } from "../coding/suggestClaim";
import { FAILING } from "../coding/verbs";
import type { Dossier } from "../dossier/dossier";
import { moodOf } from "../graph/tieState";
import { isNegator } from "../lexicon/negation";
import { finderOf } from "../names/finderOf";
import { fold } from "../text/fold";
import { tokens } from "../text/tokens";
import type { Finding } from "./finding";

type Placed = Extract<Finding, { readonly kind: "verbatim" }>;

/** Finds the claims that are said to have happened, or to be planned, in words that the rules read as a denial. */
export function deniedInWords(dossier: Dossier, placed: readonly Placed[]): readonly Finding[] {
  const { actors, claims, documents } = dossier;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const denied = placed.filter(({ claim: id, document: of, exact, span }) => {
    const claim = byId.get(id);
    const document = documentOf.get(of);
    if (claim === undefined || document === undefined || moodOf(claim) === "denied") return false;
    // Reading a passage takes long: most have no word that could deny it.
    if (!tokens(fold(exact, "orthographic").text).some(({ form }) => mayDeny(form))) return false;
    const text = document.texts[document.language] ?? "";
    const finder = finderOf(actors);
    const { modality } = suggestClaim({ text, span, actors, finder, types: relationTypes });
    return modality?.value === "denied";
  });
  const first = new Map(denied.toReversed().map((passage) => [passage.claim, passage]));
  return claims.flatMap(({ id }) => {
    const passage = first.get(id);
    if (passage === undefined) return [];
    const { exact, document, paragraph, paragraphNumber } = passage;
    const place = { document, paragraph, paragraphNumber };
    return [{ kind: "denied-in-words", key: `denied ${id}`, claim: id, exact, ...place } as const];
  });
}

/** Whether a word may deny, or say that something failed. */
const mayDeny = (form: string): boolean => isNegator(form) || FAILING.test(form);
