import { expect, test } from "vitest";
import type { Claim, Dossier } from "../../../src/core/dossier/dossier";
import { edit, redo, undo } from "../../../src/state/editing";
import { renderMap } from "./renderMap";

const claim = (id: string, from: string, to: string) =>
  ({
    id,
    type: "concern",
    from: [from],
    to: [to],
    voice: "narrator",
    summary: { en: id },
    evidence: [{ document: "d", quotes: { en: { exact: "Rebels met Japan" } } }],
  }) as unknown as Claim;

/** Rutte speaks in the dossier and is drawn nowhere; as a side of a claim he comes to the map. */
const addNewcomer = edit("add-claim", (dossier: Dossier) => ({
  ...dossier,
  claims: [claim("newcomer", "rutte", "ukraine"), ...dossier.claims],
}));
const addTie = edit("add-claim", (dossier: Dossier) => ({
  ...dossier,
  claims: [...dossier.claims, claim("tie", "japan", "china")],
}));

const transforms = (container: Element) =>
  new Map(
    [...container.querySelectorAll("[data-actor]")].map((mark) => [
      mark.getAttribute("data-actor"),
      mark.getAttribute("transform"),
    ]),
  );

test("a new claim is drawn at once, and nobody who was there moves", async () => {
  const { getByRole, container, store, requests } = await renderMap();
  await expect.element(getByRole("button", { name: /^Japan, state/ })).toBeVisible();
  const before = transforms(container);

  store.setState(addTie);
  await expect.element(getByRole("button", { name: /^Japan is concerned about China/ })).toBeVisible();
  expect(transforms(container)).toEqual(before);

  store.setState(addNewcomer);
  await expect.element(getByRole("button", { name: /^Mark Rutte, person/ })).toBeVisible();
  const places = (request: (typeof requests)[number] | undefined) =>
    request?.kind === "arrange" ? request.known : undefined;
  const withNewcomer = places(requests.at(-1));
  const asBefore = places(requests.at(-2));
  expect(withNewcomer?.slice(0, asBefore?.length)).toEqual(asBefore);
  // Where a newcomer goes is the layout's to find.
  expect(withNewcomer?.slice(asBefore?.length)).toEqual([undefined]);
});

test("what is undone and done again comes back to its place", async () => {
  const { getByRole, container, store } = await renderMap();
  const rutte = getByRole("button", { name: /^Mark Rutte, person/ });
  store.setState(addNewcomer);
  await expect.element(rutte).toBeVisible();
  const place = transforms(container).get("rutte");
  store.setState(undo);
  await expect.element(rutte).not.toBeInTheDocument();
  store.setState(redo);
  await expect.element(rutte).toBeVisible();
  await expect.poll(() => transforms(container).get("rutte")).toBe(place);
});
