import type { Actor, ActorId, Claim, ClaimId, Dossier, SourceDocument } from "../dossier/dossier";
import { actorsOfClaim } from "../graph/graph";
import { sentencesOf } from "../passage/sentences";
import { evidenceSpan } from "../quotes/locateExact";
import { fold } from "../text/fold";

/** Two codings of the same texts, claim by claim, and how far they agree. */
export type CodingComparison = {
  /** Claims of one relation type between the same sides in the same sentence. */
  readonly same: readonly (readonly [ClaimId, ClaimId])[];
  /** Claims of the same sentence with the same type or the same sides, and not both. */
  readonly alike: readonly (readonly [ClaimId, ClaimId])[];
  readonly onlyFirst: readonly ClaimId[];
  readonly onlySecond: readonly ClaimId[];
  /** Shares of all different claims of both, from 0 to 1; undefined where there are none. */
  readonly shares: {
    /** Claims with the same type and sides. */
    readonly same: number | undefined;
    /** Sentences and types that both have a claim of. */
    readonly type: number | undefined;
    /** Sentences and sides that both have a claim of. */
    readonly sides: number | undefined;
  };
  /** Krippendorff's alpha over the sentences of the texts: which relation types each holds, or none. */
  readonly alpha: number | undefined;
  readonly sentences: number;
};

/** Returns whether two dossiers have a text in common, so that their codings can be compared. */
export const haveSameText = (one: Dossier, other: Dossier): boolean =>
  one.documents.some((document) => other.documents.some((own) => textOf(own) === textOf(document)));

const textOf = ({ texts, language }: SourceDocument) => texts[language] ?? "";

/** Compares two codings over the texts that both have. A claim is in the sentence that its first passage begins in. */
export function compareCodings(one: Dossier, other: Dossier): CodingComparison {
  const texts = [...new Set(one.documents.map(textOf))].filter((text) =>
    other.documents.some((document) => textOf(document) === text),
  );
  const starts = new Map(texts.map((text) => [text, sentencesOf(text).map(({ start }) => start)]));
  const [first, second] = [placedIn(one, starts), placedIn(other, starts)];
  const taken = new Set<Placed>();
  const pairs = (isPair: (a: Placed, b: Placed) => boolean) =>
    first.flatMap((claim) => {
      if (taken.has(claim)) return [];
      const match = second.find(
        (own) => !taken.has(own) && own.sentence === claim.sentence && isPair(claim, own),
      );
      if (match === undefined) return [];
      taken.add(claim).add(match);
      return [[claim.id, match.id] as const];
    });
  const same = pairs((a, b) => a.type === b.type && a.sides === b.sides);
  const alike = pairs((a, b) => a.type === b.type || a.sides === b.sides);
  const left = (claims: readonly Placed[]) => claims.filter((claim) => !taken.has(claim)).map(({ id }) => id);
  const units = texts.flatMap((text) =>
    (starts.get(text) ?? []).map((_, index) => {
      const sentence = `${texts.indexOf(text)} ${index}`;
      return [first, second].map((claims) => typesIn(claims, sentence));
    }),
  );
  return {
    same,
    alike,
    onlyFirst: left(first),
    onlySecond: left(second),
    shares: {
      same: share(first, second, ({ sentence, type, sides }) => `${sentence} ${type} ${sides}`),
      type: share(first, second, ({ sentence, type }) => `${sentence} ${type}`),
      sides: share(first, second, ({ sentence, sides }) => `${sentence} ${sides}`),
    },
    alpha: krippendorffAlpha(units),
    sentences: units.length,
  };
}

type Placed = {
  readonly id: ClaimId;
  readonly sentence: string;
  readonly type: string;
  readonly sides: string;
};

function placedIn(
  { documents, claims, actors }: Dossier,
  starts: ReadonlyMap<string, readonly number[]>,
): readonly Placed[] {
  const texts = [...starts.keys()];
  const keys = new Map(actors.map((actor) => [actor.id, keyOf(actor)]));
  return claims.flatMap((claim) => {
    const [evidence] = claim.evidence;
    const document = documents.find(({ id }) => id === evidence?.document);
    const place = evidence && evidenceSpan(evidence, document);
    const text = document && textOf(document);
    if (place === undefined || text === undefined || !starts.has(text)) return [];
    const index = (starts.get(text) ?? []).findLastIndex((start) => start <= place.start);
    const sentence = `${texts.indexOf(text)} ${index}`;
    return { id: claim.id, sentence, type: claim.type, sides: sidesKey(claim, keys) };
  });
}

/** Who an actor is in any dossier: by its code, else by its name. */
function keyOf({ codes = {}, name }: Actor): string {
  const code = codes.wikidata ?? codes.iso3;
  return code ?? fold(name.en ?? Object.values(name)[0] ?? "", "orthographic").text;
}

function sidesKey(claim: Claim, keys: ReadonlyMap<ActorId, string>): string {
  const named = (ids: readonly ActorId[]) => ids.map((id) => keys.get(id) ?? id).sort();
  return JSON.stringify(
    claim.between === undefined ? [named(claim.from), named(claim.to)] : [named(actorsOfClaim(claim))],
  );
}

const typesIn = (claims: readonly Placed[], sentence: string): string => {
  const types = new Set(claims.filter((claim) => claim.sentence === sentence).map(({ type }) => type));
  return [...types].sort().join(" ");
};

/** Of all that either has, the share that both have. */
function share(
  first: readonly Placed[],
  second: readonly Placed[],
  key: (claim: Placed) => string,
): number | undefined {
  const [one, other] = [new Set(first.map(key)), new Set(second.map(key))];
  const all = new Set([...one, ...other]).size;
  return all === 0 ? undefined : [...one].filter((own) => other.has(own)).length / all;
}

/**
 * Computes Krippendorff's alpha for nominal data: 1 where all agree, 0 where they agree as chance would have it. One list a
 * unit, with the category that each coder gave it, or undefined; a unit that fewer than two have coded does not count.
 * Undefined where there is nothing to compare, or only one category. Formula: K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), section C.
 */
export function krippendorffAlpha(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const totals = new Map<string, number>();
  let observed = 0;
  let count = 0;
  for (const unit of units) {
    const given = unit.filter((category) => category !== undefined);
    if (given.length < 2) continue;
    const own = new Map<string, number>();
    for (const category of given) own.set(category, (own.get(category) ?? 0) + 1);
    for (const [category, times] of own) {
      totals.set(category, (totals.get(category) ?? 0) + times);
      observed += (times * (given.length - times)) / (given.length - 1);
    }
    count += given.length;
  }
  const expected = [...totals.values()].reduce((sum, times) => sum + times * (count - times), 0);
  return expected === 0 ? undefined : 1 - ((count - 1) * observed) / expected;
}
