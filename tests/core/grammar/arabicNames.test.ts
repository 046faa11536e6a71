import { expect, test } from "vitest";
import type { Actor, ActorId } from "../../../src/core/dossier/dossier";
import { arabicForms } from "../../../src/core/grammar/arabicNames";
import { knownActors, toActor } from "../../../src/core/names/knownActors";

test("the known states are feminine, but for those that are commonly masculine", () => {
  const states = knownActors().filter(({ kind }) => kind === "state");
  const masculine = states.flatMap((known) => {
    const actor = toActor(known);
    return arabicForms(actor, actor.name.ar ?? "").agreement === "m" ? [actor.id] : [];
  });
  expect(masculine.toSorted()).toEqual([
    "british-indian-ocean-territory",
    "cape-verde",
    "gibraltar",
    "golan",
    "iraq",
    "jordan",
    "kurdistan-region",
    "lebanon",
    "montenegro",
    "morocco",
    "somalia",
    "south-sudan",
    "sudan",
    "vatican-city",
    "yemen",
  ]);
});

test.each(["كابو فيردي", "المملكة المغربية", "الجمهورية اللبنانية", "تشاد"])(
  "another name of a state is feminine where it looks so: %s",
  (name) => {
    const id = "state" as ActorId;
    const state: Actor = { id, kind: "state", name: { ar: name } };
    expect(arabicForms(state, name).agreement).toBe("f");
  },
);
