import { expect, test } from "vitest";
import { draftOf } from "../../../src/core/edit/claimDraft";
import { createGraph } from "../../../src/core/graph";
import type { KeptId } from "../../../src/core/kept";
import { changeDraft, openDraft } from "../../../src/state/coding";
import { openDossier } from "../../../src/state/opening";
import type { Library } from "../../../src/state/services";
import { DraftKeeper } from "../../../src/ui/coding/DraftKeeper";
import { builtInDossier, renderWorld } from "../../support/world";

const own = "k3pt0123" as KeptId;
const other = "k3pt0456" as KeptId;
const [claim] = builtInDossier.claims;
if (claim === undefined) throw new Error("the built-in dossier has no claims");
const draft = { ...draftOf(claim, builtInDossier), claim: undefined, evidence: claim.evidence[0] };

function createDisk() {
  const drafts = new Map<string, unknown>();
  const ok = { kind: "ok", value: undefined } as const;
  const library = {
    draft: async (key: string) => drafts.get(key),
    keepDraft: async (key: string, value: unknown) => {
      drafts.set(key, value);
      return ok;
    },
    dropDraft: async (key: string) => {
      drafts.delete(key);
      return ok;
    },
  } as unknown as Library;
  return { drafts, library };
}

test("what is typed is kept with its dossier, and stays there when another is opened", async () => {
  const { drafts, library } = createDisk();
  const world = await renderWorld(<DraftKeeper />, {
    editable: true,
    view: { dossier: own },
    services: { library },
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  world.store.setState(openDraft(draft));
  world.store.setState(changeDraft({ note: { en: "half a thought" } }));
  await expect.poll(() => JSON.stringify(drafts.get(`claims of ${own}`) ?? "")).toContain("half a thought");

  world.store.setState(changeDraft({ note: { en: "a whole thought" } }));
  const graph = createGraph({ ...builtInDossier, claims: [] });
  world.store.setState(openDossier({ graph, issues: [], id: other, keeping: { kind: "saved" } }));
  await expect.poll(() => JSON.stringify(drafts.get(`claims of ${own}`) ?? "")).toContain("a whole thought");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(JSON.stringify(drafts.get(`claims of ${own}`))).toContain("a whole thought");
  expect(drafts.has(`claims of ${other}`)).toBe(false);
});

test("it comes back into the form after a reload", async () => {
  const { drafts, library } = createDisk();
  drafts.set(`claims of ${own}`, { draft: { ...draft, note: { en: "kept" } }, aside: [] });
  const { store } = await renderWorld(<DraftKeeper />, {
    editable: true,
    view: { dossier: own },
    services: { library },
  });
  await expect.poll(() => store.getState().coding.draft?.note.en).toBe("kept");
});
