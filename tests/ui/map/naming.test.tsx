import { expect, test } from "vitest";
import { noFilter } from "../../../src/core/graph/filter";
import { mapDossier } from "./mapDossier";
import { renderMap } from "./renderMap";

test("the map is a region, and every tie in it says what it is and how often it is said", async () => {
  const { getByRole } = await renderMap();
  const map = getByRole("region", { name: "Map" });
  await expect.element(map.getByRole("button", { name: "NATO condemns Russia, 2 passages" })).toBeVisible();
  await expect
    .element(map.getByRole("button", { name: "Russia takes hostile action against Ukraine, 1 passage" }))
    .toBeVisible();
});

test("hearsay says according to whom", async () => {
  const { getByRole } = await renderMap();
  await expect
    .element(
      getByRole("button", { name: "China cooperates with Russia, 1 passage, according to Mark Rutte" }),
    )
    .toBeVisible();
});

test("a tie without a passage says that it was not found in the source", async () => {
  const { getByRole } = await renderMap();
  await expect
    .element(getByRole("button", { name: "<b>Rebels</b> is concerned about Japan, not found in the source" }))
    .toBeVisible();
});

test("an actor says its kind and how many ties it has", async () => {
  const { getByRole } = await renderMap();
  await expect.element(getByRole("button", { name: "Russia, state, 3 ties" })).toBeVisible();
});

test("a denial that is shown is none of an actor's ties", async () => {
  const claims = mapDossier.claims.map((claim) =>
    claim.id === "invaded" ? ({ ...claim, modality: "denied" } as const) : claim,
  );
  const { getByRole } = await renderMap(
    { filter: { ...noFilter, hiddenStates: [] } },
    {},
    { ...mapDossier, claims },
  );
  await expect.element(getByRole("button", { name: "Russia, state, 2 ties" })).toBeVisible();
  await expect.element(getByRole("button", { name: "Ukraine, state, 0 ties" })).toBeVisible();
});

test("a name with markup in it is shown as text", async () => {
  const { getByText, container } = await renderMap();
  await expect.element(getByText("<b>Rebels</b>")).toBeVisible();
  expect(container.querySelector("b")).toBeNull();
});

test("in Arabic all of it is Arabic", async () => {
  const { getByRole } = await renderMap({ language: "ar" });
  const map = getByRole("region", { name: "الخريطة" });
  await expect.element(map.getByRole("button", { name: "الناتو يدين روسيا، مقطعان" })).toBeVisible();
  await expect
    .element(map.getByRole("button", { name: "الصين تتعاون مع روسيا، مقطع واحد، بحسب مارك روته" }))
    .toBeVisible();
  await expect.element(map.getByRole("button", { name: "روسيا، دولة، ٣ صلات" })).toBeVisible();
  await expect.element(getByRole("button", { name: "إعادة الترتيب" })).toBeVisible();
});
