import { expect, test } from "vitest";
import { EvidencePanel } from "../../../src/ui/evidence/EvidencePanel";
import { builtInDossier, renderWorld } from "../../support/world";

const empty = { ...builtInDossier, claims: [] };

test("a dossier without claims says how to code the first one, and boasts of no checked quotes", async () => {
  const { getByText } = await renderWorld(<EvidencePanel />, { dossier: empty, editable: true });
  await expect.element(getByText(/select words in the article/)).toBeVisible();
  await expect.element(getByText(/has checked/)).not.toBeInTheDocument();
});

test("where it may not be changed, it does not speak of changing it", async () => {
  const { getByText } = await renderWorld(<EvidencePanel />, { dossier: empty });
  await expect.element(getByText("How to begin")).toBeVisible();
  await expect.element(getByText(/select words in the article/)).not.toBeInTheDocument();
});

test("with faults it counts these, and no quotes", async () => {
  const fault = { code: "empty-text", severity: "error", path: "documents[0]", data: {} } as const;
  const { getByRole, getByText, store } = await renderWorld(<EvidencePanel />, { dossier: empty });
  store.setState((state) => ({ ...state, issues: [fault] }));
  await expect.element(getByRole("button", { name: "1 fault to mend" })).toBeVisible();
  await expect.element(getByText(/word for word/)).not.toBeInTheDocument();
});
