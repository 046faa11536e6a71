import type { ActorKindId } from "../codebook/actorKinds";
import type { Actor, ActorId } from "../dossier/dossier";
import { lazily } from "../memoise/lazily";
import { ORGANISATIONS } from "./organisations";
import { REGIONS } from "./regions";
import { TERRITORIES } from "./territories";

/** The languages that the tables give names in; not bound to those of the interface. */
export const nameLanguages = ["en", "ar"] as const;
type InEach<Part> = Readonly<Record<(typeof nameLanguages)[number], Part>>;
type WordLists = InEach<readonly string[]>;

/** A state, territory, organisation or group that is known before anybody has added it to a dossier. */
export type KnownActor = {
  /** A slug of its English name: unique among the known, and the id its actor gets where that is free. */
  readonly id: string;
  readonly kind: Exclude<ActorKindId, "person">;
  readonly name: InEach<string>;
  /** Short and long forms, acronyms, other spellings. */
  readonly aliases: WordLists;
  /** Adjectives and peoples: English singular; Arabic masculine singular, or a plural that no rule forms. */
  readonly demonyms: WordLists;
  /** Capitals and seats of government that newspapers name for the state. */
  readonly capitals: WordLists;
  readonly codes: Readonly<Record<string, string>>;
};

const listOf = (field = "") => (field === "" ? [] : field.split(","));

/** What CLDR adds in brackets is no name: "هونغ كونغ الصينية (منطقة إدارية خاصة)". */
const withoutBrackets = (name: string) => name.replace(/\s*\([^)]*\)/gu, "").trim();

/** Returns the lower-case ASCII letters and digits of a name, joined by hyphens: "Côte d’Ivoire" gives "cote-d-ivoire". */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** Names in one language: the actor's own, and the others. CLDR's is the first unless the list says otherwise with "=". */
function namesOf(listed: readonly string[], common: string | undefined) {
  const own = listed[0]?.startsWith("=") ? listed[0].slice(1) : (common ?? listed[0] ?? "");
  const others = [
    ...listed.map((name) => name.replace(/^=/u, "")),
    ...(common === undefined ? [] : [common]),
  ];
  return { name: own, aliases: [...new Set(others)].filter((name) => name !== own) };
}

function readRow(
  row: string,
  commonNames: InEach<string> | undefined,
): Omit<KnownActor, "id" | "kind" | "codes"> {
  const [, englishNames, englishDemonyms, englishCapitals, arabicNames, arabicDemonyms, arabicCapitals] =
    row.split("|");
  const en = namesOf(listOf(englishNames), commonNames?.en);
  const ar = namesOf(listOf(arabicNames), commonNames?.ar);
  return {
    name: { en: en.name, ar: ar.name },
    aliases: { en: en.aliases, ar: ar.aliases },
    demonyms: { en: listOf(englishDemonyms), ar: listOf(arabicDemonyms) },
    capitals: { en: listOf(englishCapitals), ar: listOf(arabicCapitals) },
  };
}

/** What precedes the first field: codes, separated by spaces. */
const headOf = (row: string) => row.slice(0, row.indexOf("|")).split(" ");

function regionActors(): readonly KnownActor[] {
  const [english, arabic] = nameLanguages.map(
    (language) => new Intl.DisplayNames([language], { type: "region" }),
  );
  return REGIONS.trim()
    .split("\n")
    .map((row) => {
      const [alpha2 = "", iso3 = "", wikidata] = headOf(row);
      const nameIn = (names: Intl.DisplayNames | undefined) => withoutBrackets(names?.of(alpha2) ?? alpha2);
      const words = readRow(row, { en: nameIn(english), ar: nameIn(arabic) });
      const codes = { iso3, ...(wikidata !== undefined && { wikidata }) };
      return { id: slugOf(words.name.en), kind: "state", ...words, codes };
    });
}

const isKind = (kind: string | undefined): kind is KnownActor["kind"] =>
  kind === "state" || kind === "organisation" || kind === "group";

/** The actors of a list that gives all their names itself. */
function listedActors(list: string): readonly KnownActor[] {
  return list
    .trim()
    .split("\n")
    .map((row) => {
      const [id = "", kind, wikidata] = headOf(row);
      const words = readRow(row, undefined);
      const codes = wikidata === undefined ? {} : { wikidata };
      return { id, kind: isKind(kind) ? kind : "organisation", ...words, codes };
    });
}

/**
 * Returns every state and territory of ISO 3166-1 (with Kosovo), lands that have no code there, then the main international
 * organisations and armed groups. Names of states come from the CLDR data of the platform's `Intl.DisplayNames`. Made once,
 * when first asked for.
 */
export const knownActors: () => readonly KnownActor[] = lazily(() => [
  ...regionActors(),
  ...listedActors(TERRITORIES),
  ...listedActors(ORGANISATIONS),
]);

/** The id itself, or with the first number after it that makes it free. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/**
 * Returns a dossier's actor for a known one: its names, with short forms and capitals as aliases, and its codes. Adjectives
 * are no aliases: they are found by the actor's code or name. The id is none of those `taken`.
 */
export function toActor(known: KnownActor, taken: ReadonlySet<string> = new Set()): Actor {
  const aliases = Object.fromEntries(
    nameLanguages.map((id) => [id, [...new Set([...known.aliases[id], ...known.capitals[id]])]]),
  );
  return {
    id: freeId(known.id, taken) as ActorId,
    kind: known.kind,
    name: known.name,
    aliases,
    ...(Object.keys(known.codes).length > 0 && { codes: known.codes }),
  };
}
