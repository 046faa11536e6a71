import { expect, test } from "vitest";
import type { ActorId } from "../../../src/core/dossier/dossier";
import { knownActors, nameLanguages, slugOf, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const known = knownActors();
const byId = new Map(known.map((one) => [one.id, one]));

test("every state and territory of the standard is known, and sixty and more organisations and groups", () => {
  expect(known.filter(({ codes }) => codes.iso3 !== undefined)).toHaveLength(250);
  expect(known.filter(({ kind }) => kind !== "state").length).toBeGreaterThan(60);
});

test("ids and codes tell the known apart, and every one has a name in both scripts", () => {
  expect(byId.size).toBe(known.length);
  for (const code of ["iso3", "wikidata"]) {
    const given = known.flatMap(({ codes }) => codes[code] ?? []);
    expect(new Set(given).size).toBe(given.length);
  }
  for (const { id, name } of known) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(name.en).toMatch(/^[\p{Script=Latin}\p{P}\p{N}& ]+$/u);
    expect(name.ar).toMatch(/^[\p{Script=Arabic}\p{M}\p{N}\p{P} ]+$/u);
  }
});

test("what stands in a field of the data belongs there", () => {
  for (const { demonyms, capitals, aliases } of known) {
    expect(
      [...demonyms.en, ...capitals.en, ...aliases.en].filter((word) => /\p{Script=Arabic}/u.test(word)),
    ).toEqual([]);
    expect([...demonyms.ar, ...capitals.ar].filter((word) => /\p{Script=Latin}/u.test(word))).toEqual([]);
    expect([...demonyms.en, ...demonyms.ar].filter((word) => word !== word.trim())).toEqual([]);
  }
});

test("a known actor becomes one of the dossier, found again by its capital and its adjective", () => {
  for (const one of known) {
    const actor = toActor(one);
    const finder = createMentionFinder([actor]);
    expect(finder.knownAs(actor.id)).toBe(one);
    for (const id of nameLanguages) {
      expect(finder.find(`في ${one.name[id]}`)).toMatchObject([{ actor: actor.id, form: one.name[id] }]);
    }
  }
});

test("every name, short form and capital is found as its own actor’s, whatever the dossier has", () => {
  const finder = createMentionFinder([]);
  const wrong = known.flatMap((one) => {
    const names = nameLanguages.flatMap((id) => [one.name[id], ...one.aliases[id], ...one.capitals[id]]);
    return names.filter((name) => {
      const [first, ...others] = finder.findAll(`في ${name}`);
      const isOwn = first !== undefined && "known" in first && first.known === one && first.form === name;
      return !(isOwn && others.length === 0);
    });
  });
  expect(wrong).toEqual([]);
});

test("an id that is taken gets a number", () => {
  const georgia = byId.get("georgia");
  if (georgia === undefined) throw new Error("no Georgia");
  expect(toActor(georgia, new Set(["georgia", "georgia-2"])).id).toBe("georgia-3" as ActorId);
  expect(slugOf("Côte d’Ivoire")).toBe("cote-d-ivoire");
});
