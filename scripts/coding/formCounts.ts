import type { Claim, Dossier, SourceDocument } from "../../src/core/dossier/dossier";
import { createGraph } from "../../src/core/graph/graph";
import { firstView } from "../../src/core/link/view";
import { createInitialState } from "../../src/state/store";
import { freshDraft } from "../../src/state/walkDrafts";
import { claimsIn, selectStops } from "../../src/state/walkStops";
import type { FieldCounts } from "./codingCounts";

/** What the forms say that the walk shows at its stops, before anything is pressed: the type, and each of both sides. */
export type FormCounts = { readonly shownType: FieldCounts; readonly shownSides: FieldCounts };

const isSame = (some: readonly string[], others: readonly string[] = []) =>
  some.toSorted().join() === others.toSorted().join();

/**
 * Counts what the walk fills in at its stops of a document whose claims are taken for the truth. A field is right where some
 * claim of the sentence has the same; where the sentence holds none, whatever is filled in is wrong.
 */
export function countForms(dossier: Dossier, document: SourceDocument): FormCounts {
  const coded = createGraph(dossier);
  const bare: Dossier = { ...dossier, claims: [], walk: [], proposals: [] };
  const saveStatus = { kind: "saved" } as const;
  const state = createInitialState({ graph: createGraph(bare), view: firstView, notices: [], saveStatus });
  const shown = selectStops(state)
    .filter((stop) => stop.document === document.id)
    .map((stop) => ({
      draft: freshDraft(stop, document, state),
      claims: claimsIn(stop, coded).map(({ claim }) => claim),
    }));
  const sideOf = (claim: Claim, side: "from" | "to") => claim[side] ?? claim.between;
  const types = shown.map(({ draft, claims }) => ({
    isEmpty: draft?.type === undefined,
    isRight: claims.some(({ type }) => type === draft?.type),
  }));
  const sides = shown.flatMap(({ draft, claims }) =>
    (["from", "to"] as const).map((side) => ({
      isEmpty: draft === undefined || draft[side].length === 0,
      isRight: claims.some((claim) => isSame(draft?.[side] ?? [], sideOf(claim, side))),
    })),
  );
  return { shownType: tally(types), shownSides: tally(sides) };
}

function tally(fields: readonly { readonly isEmpty: boolean; readonly isRight: boolean }[]): FieldCounts {
  const filled = fields.filter(({ isEmpty }) => !isEmpty);
  const right = filled.filter(({ isRight }) => isRight).length;
  return { right, empty: fields.length - filled.length, wrong: filled.length - right };
}
