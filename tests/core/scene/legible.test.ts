import { expect, test } from "vitest";
import { createGraph } from "../../../src/core/graph/graph";
import { arrange } from "../../../src/core/layout/arrange";
import { createLayoutGraph } from "../../../src/core/layout/createLayoutGraph";
import { setNames } from "../../../src/core/scene/actorBodies";
import { countPassages } from "../../../src/core/scene/countPassages";
import { metricsOf } from "../../../src/core/scene/frame";
import { estimateWidth } from "../../../src/core/scene/names";
import { languages } from "../../../src/words/languages";
import { dossierOfTold } from "../../support/madeUpDossiers";
import { heldOut } from "../coding/heldOut";
import { looked } from "../coding/newsSentences";
import { draw } from "./drawing";

const frame = { width: 358, height: 345 };
const measure = (text: string, size: number) => estimateWidth(text) * size;

test.each([
  ["sentences coded by hand", looked],
  ["others", heldOut],
] as const)("on a phone the names of some 20 actors are 10 px or larger: %s", (_, told) => {
  const sided = told.filter(({ type, between, from, to }) => type && (between ?? (from && to)));
  const graph = createGraph(dossierOfTold(sided.slice(0, 24)));
  const places = arrange(createLayoutGraph(graph));
  for (const { id: language } of languages) {
    const { actors } = draw(graph, places, { frame, language, measure });
    expect(actors.length).toBeGreaterThanOrEqual(18);
    expect(Math.min(...actors.map(({ nameSize }) => nameSize))).toBeGreaterThanOrEqual(10);
    // The page sets names without knowing how much smaller marks are drawn.
    const given = { actors: graph.sides, passages: countPassages(graph), language, measure };
    const set = setNames(given, metricsOf(frame, actors.length));
    expect(actors.map(({ nameLines }) => nameLines)).toEqual(set.map(({ lines }) => lines));
  }
});
