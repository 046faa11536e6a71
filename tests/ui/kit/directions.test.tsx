import { expect, test } from "vitest";
import { filterTies, noFilter } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { LocalText } from "../../../src/ui/kit/LocalText";
import { TieRest } from "../../../src/ui/kit/TieClause";
import { builtInDossier, renderWorld } from "../../support/world";

test("words have the direction of their language, whatever script their first word is in", async () => {
  const { getByText } = await renderWorld(
    <>
      <LocalText lang="en">نوران cooperates with Japan</LocalText>
      <LocalText lang="ar">NATO تدين روسيا</LocalText>
    </>,
  );
  expect(getComputedStyle(getByText(/cooperates/).element()).direction).toBe("ltr");
  expect(getComputedStyle(getByText(/تدين/).element()).direction).toBe("rtl");
});

test("whom a tie rests on is isolated from the number behind it", async () => {
  const name = { ar: "شيغيرو إيشيبا" };
  const dossier = {
    ...builtInDossier,
    actors: builtInDossier.actors.map((actor) => (actor.kind === "person" ? { ...actor, name } : actor)),
  };
  const tie = filterTies(createGraph(dossier), noFilter).find(({ state }) => state.id === "hearsay");
  if (tie === undefined) throw new Error("the dossier has no hearsay");
  const { container } = await renderWorld(<TieRest tie={tie} />, { dossier });
  const isolated = [...container.querySelectorAll("bdi")].map((each) => each.textContent);
  expect(isolated).toContain(name.ar);
  expect(container.textContent).toMatch(/^according to .*[·] 1 passage/);
});
