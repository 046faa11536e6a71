import { expect, test } from "vitest";
import type { Actor, Claim } from "../../../src/core/dossier/dossier";
import { actorsById } from "../../../src/core/graph/graph";
import { ClaimSummary } from "../../../src/ui/kit/ClaimSummary";
import { renderWorld } from "../../support/world";

const actors = ["Kenya", "Ghana", "Togo"].map((name) => ({
  id: name.toLowerCase(),
  kind: "state",
  name: { en: name },
})) as unknown as readonly Actor[];
const claim = {
  id: "c",
  type: "condemnation",
  from: ["kenya"],
  to: ["ghana"],
  voice: "narrator",
  summary: { en: "Kenya condemns Ghana." },
  evidence: [],
} as unknown as Claim;

test.each([
  [{}, "Kenya condemns Ghana."],
  [{ voice: "reported", saidBy: ["kenya"] }, "Kenya condemns Ghana."],
  [{ voice: "reported", saidBy: ["togo"] }, "Kenya condemns Ghana. according to Togo"],
  [{ modality: "planned" }, "Kenya condemns Ghana. planned"],
  [{ modality: "denied", voice: "quoted", saidBy: ["kenya"] }, "Kenya condemns Ghana. denied by Kenya"],
])("beside a summary stands whom it rests on: %o", async (part, words) => {
  const { container } = await renderWorld(
    <ClaimSummary claim={{ ...claim, ...part } as Claim} actors={actorsById(actors)} />,
  );
  expect(container.textContent).toBe(words);
});
