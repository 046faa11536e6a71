import type { Actor } from "../dossier/dossier";
import { localise } from "../dossier/language";
import { chain } from "../lists/chain";
import type { CastEntry, CastPrincipal } from "./castEntries";

/**
 * Returns those for whom a member of a cast can speak: the states, organisations and groups of its text, then those of the dossier;
 * none that speaks for it.
 */
export function principalsFor(
  own: CastEntry,
  entries: readonly CastEntry[],
  actors: readonly Actor[],
): readonly CastPrincipal[] {
  const spokenFor = new Map(entries.map(({ value, principal }) => [value, principal?.value]));
  const speaksForOwn = (value: string) => chain(value, (id) => spokenFor.get(id)).has(own.value);
  const language = own.document.language;
  const all = [
    ...entries
      .filter(({ member, document }) => member.kind !== "person" && document === own.document)
      .map(({ value, member }): CastPrincipal => ({ value, name: member.name })),
    ...actors
      .filter(({ kind }) => kind !== "person")
      .map(({ id, name }): CastPrincipal => ({ value: id, name: localise(name, language).text })),
    ...(own.principal === undefined ? [] : [own.principal]),
  ];
  const byValue = new Map(all.map((one) => [one.value, one]));
  return [...byValue.values()].filter(({ value }) => !speaksForOwn(value));
}
