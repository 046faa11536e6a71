import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { ActorFacts } from "../../../src/ui/evidence/ActorFacts";
import { builtInDossier, renderWorld } from "../../support/world";

test("in Arabic the register of an actor's code has its Arabic name", async () => {
  const japan = builtInDossier.actors.find(({ id }) => id === ("japan" as ActorId));
  if (japan === undefined) throw new Error("no such actor");
  await renderWorld(<ActorFacts actor={japan} />, { view: { language: "ar" } });
  await expect.element(page.getByRole("term").filter({ hasText: "ويكي بيانات" })).toBeVisible();
  await expect.element(page.getByText("Wikidata")).not.toBeInTheDocument();
});
