import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor, ActorId, Dossier } from "../../../src/core/dossier/dossier";
import {
  addActor,
  claimsBetween,
  editActor,
  mergeActors,
  removeActor,
  usesOf,
} from "../../../src/core/edit/editActors";
import { validate } from "../../../src/core/validate/validate";
import { arbitraryDossier } from "../../support/arbitraries";
import { builtInGraph, smallDossier } from "../../support/dossiers";

const { dossier } = builtInGraph();
const id = (text: string) => text as ActorId;
const actorOf = (from: Dossier, actor: ActorId) => from.actors.find((own) => own.id === actor);
const mentions = (from: Dossier, actor: ActorId) =>
  JSON.stringify([from.claims, from.actors]).split(`"${actor}"`).length - 1;

const twoOf = arbitraryDossier.chain((any) =>
  fc.tuple(fc.constant(any), fc.constantFrom(...any.actors), fc.constantFrom(...any.actors)),
);

describe("merging two actors", () => {
  test("leaves a dossier that the validator takes, without a trace of the one that is gone", () => {
    let merged = 0;
    fc.assert(
      fc.property(twoOf, ([any, gone, into]) => {
        const isSound = validate(any).kind === "ok";
        const next = mergeActors(gone.id, into.id)(any);
        if (next === any) return;
        merged += 1;
        expect(actorOf(next, gone.id)).toBeUndefined();
        expect(usesOf(next, gone.id)).toEqual({ claims: 0, speakers: 0, proposals: 0 });
        expect(next.claims).toHaveLength(any.claims.length);
        if (isSound) expect(validate(next).kind).toBe("ok");
      }),
    );
    expect(merged).toBeGreaterThan(10);
  });

  test("outdates the reviews of claims that were about the one that is gone, and of no other", () => {
    const reviewed = (claim: Dossier["claims"][number]): Dossier["claims"][number] => ({
      ...claim,
      origin: { by: "rules", changed: false },
      reviews: [{ by: "Amal", verdict: "agree" }],
    });
    const before = { ...dossier, claims: dossier.claims.map(reviewed) };
    const next = mergeActors(id("ukraine"), id("united-states"))(before);
    expect(next).not.toBe(before);
    for (const [index, claim] of next.claims.entries()) {
      const isOf = JSON.stringify(dossier.claims[index]).includes('"ukraine"');
      expect(claim.reviews).toEqual([{ by: "Amal", verdict: "agree", ...(isOf && { changed: true }) }]);
      expect(claim.origin?.changed).toBe(isOf);
    }
  });

  test("keeps every name that either had", () => {
    fc.assert(
      fc.property(twoOf, ([any, gone, into]) => {
        const next = mergeActors(gone.id, into.id)(any);
        if (next === any) return;
        const namesOf = (actor: Actor | undefined, language: string) => [
          actor?.name[language],
          ...(actor?.aliases?.[language] ?? []),
        ];
        const kept = actorOf(next, into.id);
        for (const language of Object.keys({
          ...gone.name,
          ...into.name,
          ...gone.aliases,
          ...into.aliases,
        })) {
          for (const name of [...namesOf(gone, language), ...namesOf(into, language)]) {
            if (name !== undefined) expect(namesOf(kept, language)).toContain(name);
          }
        }
      }),
    );
  });

  test("is refused where a claim stands between the two, and says which", () => {
    const [nato, russia] = [id("nato"), id("russia")];
    expect(claimsBetween(dossier, nato, russia).length).toBeGreaterThan(0);
    expect(mergeActors(nato, russia)(dossier)).toBe(dossier);
    expect(mergeActors(nato, nato)(dossier)).toBe(dossier);
    expect(mergeActors(id("nobody"), nato)(dossier)).toBe(dossier);
  });

  test("ends a circle of speaking that it would close", () => {
    const person = (own: string, speaksFor?: string) =>
      ({ id: own, kind: "person", name: { en: own }, ...(speaksFor && { speaksFor }) }) as unknown as Actor;
    const chain = { ...dossier, claims: [], actors: [person("a", "b"), person("b", "c"), person("c")] };
    const next = mergeActors(id("a"), id("c"))(chain);
    expect(validate(next).kind).toBe("ok");
    expect(next.actors.map(({ id: own }) => own)).toEqual(["b", "c"]);
  });
});

describe("merging actors of two kinds", () => {
  const actor = (own: string, more: object) => ({ id: own, name: { en: own }, ...more }) as unknown as Actor;

  test("makes no state speak for whom a minister spoke for, and leaves others alone", () => {
    const actors = [
      actor("a", { kind: "state" }),
      actor("b", { kind: "person", role: { en: "minister" }, speaksFor: "c" }),
      actor("c", { kind: "organisation" }),
      actor("d", { kind: "person", speaksFor: "c" }),
    ];
    const next = mergeActors(id("b"), id("a"))({ ...dossier, claims: [], actors });
    expect(actorOf(next, id("a"))).toEqual(actor("a", { kind: "state", aliases: { en: ["b"] } }));
    expect(actorOf(next, id("d"))?.speaksFor).toBe("c");
  });
});

describe("an actor", () => {
  const person = { id: id("new"), kind: "person", name: { en: "New" } } as Actor;

  test("that is added can be taken away again, and one that is used can not", () => {
    expect(removeActor(person.id)(addActor(person)(dossier))).toEqual(dossier);
    expect(addActor({ ...person, id: id("nato") })(dossier)).toBe(dossier);
    expect(removeActor(id("nato"))(dossier)).toBe(dossier);
    expect(removeActor(id("nobody"))(dossier)).toBe(dossier);
  });

  test("is edited in place: its id, its claims, its unknown keys and the order of its keys stay", () => {
    const before = { ...dossier, actors: [{ odd: 1, ...person, even: 2 } as Actor, ...dossier.actors] };
    const next = editActor(person.id, { kind: "group", name: { en: "Newer" } })(before);
    expect(JSON.stringify(next.actors[0])).toBe(
      '{"odd":1,"id":"new","kind":"group","name":{"en":"Newer"},"even":2}',
    );
    expect(next.claims).toBe(before.claims);
    expect(editActor(person.id, { kind: "person", name: { en: "New" } })(before)).toBe(before);
    expect(mentions(next, id("nato"))).toBe(mentions(before, id("nato")));
  });
});

test("an actor that is named after all is no unnamed source any more", () => {
  const dossier = smallDossier() as unknown as Dossier;
  const id = "minister" as ActorId;
  const fields = { kind: "person", name: { en: "a diplomat" } } as const;
  const unnamed = editActor(id, { ...fields, unnamed: true })(dossier);
  expect(unnamed.actors.find((actor) => actor.id === id)?.unnamed).toBe(true);
  const named = editActor(id, fields)(unnamed);
  expect(named.actors.find((actor) => actor.id === id)).not.toHaveProperty("unnamed");
});
