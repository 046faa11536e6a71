import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { allTies } from "../../src/core/filter";
import { createGraph } from "../../src/core/graph";
import { tieStanding } from "../../src/core/tieSentence";
import { selectTie } from "../../src/state/selecting";
import { Panels } from "../../src/ui/Panels";
import { builtInDossier, renderWorld } from "../support/world";

test.each(["en", "ar"] as const)(
  "in %s, the line that names what is selected says whom it rests on",
  async (language) => {
    const { actors, ...graph } = createGraph(builtInDossier);
    const tie = allTies({ actors, ...graph }).find(({ state }) => state.hearsay);
    const standing = tie && tieStanding(tie.state, actors, language);
    if (tie === undefined || standing === undefined) throw new Error("nothing is hearsay");
    const { store } = await renderWorld(<Panels kind="tabs" onCodebook={() => {}} />, { view: { language } });
    store.setState(selectTie(tie.id));
    await page.getByRole("radio").nth(1).click();
    await expect.element(page.getByRole("paragraph").filter({ hasText: standing }).first()).toBeVisible();
  },
);
