import { expect, test } from "vitest";
import { EvidencePanel } from "../../../src/ui/evidence/EvidencePanel";
import { builtInDossier, renderWorld } from "../../support/world";

const [source] = builtInDossier.documents;
if (source === undefined) throw new Error("the built-in dossier has no document");
const documents = Array.from({ length: 130 }, (_, index) => ({
  ...source,
  id: (index === 0 ? source.id : `further-${index}`) as typeof source.id,
  title: { en: `Source no. ${index + 1}` },
}));
const manySources = { ...builtInDossier, documents };

test("of very many sources the first are told of, and the others when they are wanted", async () => {
  const { getByText, getByRole } = await renderWorld(<EvidencePanel />, { dossier: manySources });
  await expect.element(getByText("Source no. 20", { exact: true })).toBeInTheDocument();
  await expect.element(getByText("Source no. 21", { exact: true })).not.toBeInTheDocument();
  await getByRole("button", { name: "Show more sources (110 left)" }).click();
  await expect.element(getByText("Source no. 120", { exact: true })).toBeInTheDocument();
  await getByRole("button", { name: "Show more sources (10 left)" }).click();
  await expect.element(getByText("Source no. 130", { exact: true })).toBeInTheDocument();
  await expect.element(getByRole("button", { name: /sources/ })).not.toBeInTheDocument();
});

test("on paper all of them are told of", async () => {
  const { getByText } = await renderWorld(<EvidencePanel />, { dossier: manySources });
  await expect.element(getByText("Source no. 20", { exact: true })).toBeInTheDocument();
  dispatchEvent(new Event("beforeprint"));
  expect(document.body.textContent).toContain("Source no. 130");
  dispatchEvent(new Event("afterprint"));
  await expect.element(getByText("Source no. 21", { exact: true })).not.toBeInTheDocument();
});
