import type { Actor } from "../dossier/dossier";
import { fold } from "../text/fold";
import type { KnownActor } from "./knownActors";
import { nameLanguages } from "./knownActors";
import { demonymForms, type NameForm, nameForm, surnameForm } from "./nameForm";

/** Returns the forms of a known actor, those that name it most directly first. */
export function knownForms(known: KnownActor): readonly NameForm[] {
  const inAll = (lists: KnownActor["aliases"]) => nameLanguages.flatMap((id) => lists[id]);
  return [
    ...nameLanguages.flatMap((id) => nameForm(known.name[id], "name")),
    ...inAll(known.aliases).flatMap((alias) => nameForm(alias, "alias")),
    ...inAll(known.demonyms).flatMap(demonymForms),
    ...inAll(known.capitals).flatMap((capital) => nameForm(capital, "capital")),
  ];
}

/** A name, and what it has in brackets, which is a name of its own: "حلف شمال الأطلسي (الناتو)". */
const partsOf = (name: string) =>
  name
    .split(/[()]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const keyOf = (name: string) => fold(name, "orthographic").text.trim();

/**
 * Returns the forms that a dossier itself gives an actor. An alias that is a capital or a people's name of the known actor
 * stays one.
 */
export function givenForms(
  actor: Pick<Actor, "name" | "aliases">,
  known: KnownActor | undefined,
): readonly NameForm[] {
  const told = new Set(
    nameLanguages
      .flatMap((id) => [...(known?.capitals[id] ?? []), ...(known?.demonyms[id] ?? [])])
      .map(keyOf),
  );
  const names = Object.values(actor.name).flatMap(partsOf);
  const aliases = Object.values(actor.aliases ?? {})
    .flat()
    .flatMap(partsOf)
    .filter((alias) => !told.has(keyOf(alias)));
  return [
    ...names.flatMap((name) => nameForm(name, "name")),
    ...aliases.flatMap((alias) => nameForm(alias, "alias")),
  ];
}

/** Returns the last words of a person's names, of at least three letters and without an article. */
export function surnameForms(actor: Actor): readonly NameForm[] {
  if (actor.kind !== "person") return [];
  return Object.values(actor.name).flatMap((name) => {
    const surname = /\s(?!ال)([\p{L}\p{M}'’-]{3,})\s*$/u.exec(name)?.[1];
    return surname === undefined ? [] : surnameForm(surname);
  });
}

/**
 * Finds for actors of a dossier which known actor each is: by ISO or Wikidata code, else by name or short form. Persons are
 * none; of two actors that would be the same, the first is.
 */
export function createRecognition(
  known: readonly KnownActor[],
): (actor: Pick<Actor, "kind" | "name" | "codes">) => KnownActor | undefined {
  const byCode = new Map(
    known.flatMap((one) =>
      Object.entries(one.codes).map(([code, value]) => [`${code} ${value}`, one] as const),
    ),
  );
  const byName = new Map<string, KnownActor>();
  for (const one of known) {
    const names = nameLanguages.flatMap((id) => [one.name[id], ...one.aliases[id]]);
    for (const name of names) if (!byName.has(keyOf(name))) byName.set(keyOf(name), one);
  }
  return (actor) => {
    if (actor.kind === "person") return undefined;
    for (const code of ["iso3", "wikidata"]) {
      const found = byCode.get(`${code} ${actor.codes?.[code]}`);
      if (found !== undefined) return found;
    }
    return Object.values(actor.name)
      .map((name) => byName.get(keyOf(name)))
      .find((found) => found !== undefined);
  };
}
