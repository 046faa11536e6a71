import { expect, test } from "vitest";
import type { Actor, ActorId } from "../../../src/core/dossier";
import { actorChoices } from "../../../src/ui/coding/actorChoices";

const harbour = {
  id: "harbour",
  kind: "state",
  name: { en: "Harbourland", ar: "بلاد المرفأ" },
} as unknown as Actor;
const actors = new Map([[harbour.id, harbour]]);
const kinds = (typed: string, chosen: readonly ActorId[]) =>
  actorChoices(typed, actors, [harbour], chosen).map(({ kind }) => kind);

test("an actor that is there already is never offered as a new one, wherever it stands in the claim", () => {
  expect(kinds("harbourland", [])).toEqual(["own"]);
  expect(kinds("Harbourland", [harbour.id])).toEqual([]);
  expect(kinds("بلاد المرفأ", [harbour.id])).toEqual([]);
  expect(kinds("Harbourlander", [harbour.id])).toEqual(["new"]);
});
