import type { ActorKindId } from "../codebook/actorKinds";
import type { KnownActor } from "../names/knownActors";
import type { Span } from "../text/span";
import type { NameRun } from "./nameRun";
import {
  bareStateOf,
  beginningsOf,
  endingsOf,
  formKey,
  givenNamesOf,
  isBodyNoun,
  surnamesOf,
} from "./shortForms";
import { withoutCountry } from "./withoutCountry";

/** Where somebody is named, and the sentence of it. */
export type CastPlace = Span & { readonly sentence: Span; readonly isKnown?: true };

/** A member while the text is read. */
export type CastDraft = {
  kind: ActorKindId;
  name: string;
  readonly mentions: CastPlace[];
  isLikely: boolean;
  /** What told its kind, if not a title or its own words. */
  kindBy?: NameRun["kindBy"];
  readonly known?: KnownActor | undefined;
  readonly isUnnamed?: boolean | undefined;
  role?: string | undefined;
  principal?: KnownActor | undefined;
  /** An office stands beside a person's name. */
  hasOffice?: boolean;
  /** Who it is, since a fuller name of it was read. */
  fuller?: CastDraft;
};

/** Makes the names of a text of which nothing has been read. */
export function createCastNames() {
  const drafts: CastDraft[] = [];
  const byKnown = new Map<KnownActor, CastDraft>();
  const byForm = new Map<string, CastDraft>();
  /** Whom the first words of a name mean: nobody, where several bear them. */
  const byFirst = new Map<string, CastDraft | undefined>();

  /** Whom a form means by what has been read so far. */
  function bearerOf(key: string): CastDraft | undefined {
    let own = byForm.get(key);
    while (own?.fuller !== undefined) own = own.fuller;
    return own;
  }

  function draft(given: Omit<CastDraft, "mentions">): CastDraft {
    const own: CastDraft = { ...given, mentions: [] };
    drafts.push(own);
    return own;
  }

  /** The first words of a name mean its bearer while nobody else bears them. */
  function addGivenName(part: string, own: CastDraft) {
    const isOthers = byFirst.has(part) && byFirst.get(part) !== own;
    byFirst.set(part, isOthers ? undefined : own);
    const other = bearerOf(part);
    // Who holds an office is introduced by the whole name.
    if (!isOthers && other?.kind === "person" && other.principal === undefined) takeIn(part, own);
  }

  /** A body is also named without its country, by its noun and by its first words: "Department", "المجلس الوطني". */
  function addPartsOfBody(name: string, own: CastDraft) {
    const key = formKey(name);
    const bareState = bareStateOf(key);
    if (own.kind === "state" && bareState !== undefined) return takeIn(bareState, own);
    const ofNoCountry = withoutCountry(name);
    if (ofNoCountry !== undefined) takeIn(ofNoCountry, own);
    for (const part of endingsOf(key)) takeIn(part, own);
    for (const part of beginningsOf(key)) if (!byForm.has(part)) byForm.set(part, own);
  }

  /** A short form means its bearer, also where it stood alone before: "Assad’s government … Bashar al-Assad". */
  function takeIn(part: string, own: CastDraft) {
    const other = bearerOf(part);
    if (other === own || (other !== undefined && !canBe(other, part, own))) return;
    byForm.set(part, own);
    if (other === undefined || formKey(other.name) !== part) return;
    other.fuller = own;
    own.mentions.push(...other.mentions.splice(0));
    own.isLikely ||= other.isLikely;
    own.role ??= other.role;
    own.principal ??= other.principal;
    own.hasOffice ||= other.hasOffice ?? false;
  }

  /** Whether somebody is named by a part of another's name alone, and is nobody else by kind and office. */
  function canBe(other: CastDraft, part: string, own: CastDraft): boolean {
    const isAlone = formKey(other.name) === part;
    if (own.kind !== "person") return isBodyNoun(part) || (isAlone && other.known === undefined);
    const isBody = other.kind !== "person" && other.isLikely && other.kindBy === undefined;
    if (other.known !== undefined || isBody) return false;
    if (other.principal === undefined) return other.role === undefined;
    return isAlone && (own.principal === undefined || own.principal === other.principal);
  }

  return {
    drafts: drafts as readonly CastDraft[],
    draft,
    bearerOf,
    /** The one bearer of the first words of a name. */
    bearerOfFirst: (key: string) => byFirst.get(key),
    bind: (key: string, own: CastDraft) => void byForm.set(key, own),
    ofKnown(known: KnownActor): CastDraft {
      const own = byKnown.get(known) ?? draft({ kind: known.kind, known, isLikely: false, name: "" });
      byKnown.set(known, own);
      return own;
    },
    addPartsOfPerson(name: string, own: CastDraft) {
      for (const part of surnamesOf(name)) takeIn(part, own);
      for (const part of givenNamesOf(name)) addGivenName(part, own);
    },
    addPartsOfBody,
  };
}
