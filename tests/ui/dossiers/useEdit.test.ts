import { expect, test } from "vitest";
import { firstView } from "../../../src/core/link/view";
import type { State } from "../../../src/state/state";
import { createInitialState } from "../../../src/state/store";
import { whyUnchanged } from "../../../src/ui/dossiers/useEdit";
import { builtInGraph } from "../../support/dossiers";

const state = (saveStatus: State["saveStatus"]) =>
  createInitialState({ graph: builtInGraph(), view: firstView, notices: [], saveStatus });

test.each<[State["saveStatus"], RegExp]>([
  [{ kind: "locked" }, /another tab/],
  [{ kind: "built-in" }, /cannot be changed here/],
  [{ kind: "carried" }, /cannot be changed here/],
  [{ kind: "saved" }, /not there any more/],
  [{ kind: "saving" }, /not there any more/],
  [{ kind: "failed", why: "full" }, /not there any more/],
])("only where another tab holds a dossier it is said to: %o", (saveStatus, words) => {
  expect(whyUnchanged(state(saveStatus))).toMatch(words);
});
