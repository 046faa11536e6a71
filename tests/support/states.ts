import fc from "fast-check";
import { firstView } from "../../src/core/link/view";
import type { State } from "../../src/state/state";
import { createInitialState } from "../../src/state/store";
import { arbitraryView } from "./arbitraries";
import { builtInGraph } from "./dossiers";

const graph = builtInGraph();

/** The built-in dossier as it opens. */
export function startingState(): State {
  return createInitialState({ graph, view: firstView, notices: [] });
}

/** Any view of the built-in dossier, with any panel open. */
export const arbitraryState: fc.Arbitrary<State> = fc
  .record({
    view: arbitraryView(graph),
    panel: fc.constantFrom("evidence" as const, "article" as const),
    sheet: fc.constantFrom("low" as const, "half" as const, "full" as const),
  })
  .map((part) => ({ ...startingState(), ...part }));
