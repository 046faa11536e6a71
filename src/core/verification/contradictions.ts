import { speakersOf } from "../dossier/attribution";
import type { Actor, ActorId, Claim, ClaimId, Dossier } from "../dossier/dossier";
import { saidAt } from "../edit/claimAlike";
import { actorsOfClaim, createGraph } from "../graph/graph";
import { isDeciding, moodOf } from "../graph/tieState";
import { createTies, foundOf, isDenial } from "../graph/ties";
import type { NamingFinder } from "./coverage";
import type { Finding } from "./finding";

/**
 * Returns each denial with the claims that it denies, in the dossier's order: of those of its type and sides the ones that
 * decide the line. A threat is not what is denied where an act is claimed.
 */
export function disputedClaims(dossier: Dossier): readonly Finding[] {
  const { claims, actors } = createGraph(dossier);
  if (!claims.some(isDenial)) return [];
  const denied = new Map<ClaimId, Set<ClaimId>>();
  for (const { claims: members, state } of createTies(claims, actors)) {
    if (!state.disputed) continue;
    const found = foundOf(members);
    const said = found.filter(({ claim }) => isDeciding(claim, state));
    for (const { claim: denial } of found.filter(isDenial)) {
      const others = denied.get(denial.id) ?? new Set();
      for (const { claim } of said) others.add(claim.id);
      denied.set(denial.id, others);
    }
  }
  return Array.from(denied, ([claim, others]) => ({
    kind: "disputed",
    key: `disputed ${claim}`,
    claim,
    others: [...others],
  }));
}

/** Returns each claim that says again what an earlier one says from the same passage. */
export function repeatedClaims(dossier: Dossier): readonly Finding[] {
  const first = new Map<string, Claim>();
  const findings: Finding[] = [];
  for (const claim of dossier.claims) {
    // Planned and done, or said and denied, are two things.
    const keys = saidAt(claim, dossier).map((key) => `${key} ${moodOf(claim)}`);
    const earlier = keys.map((key) => first.get(key)).find((known) => known !== undefined);
    if (earlier !== undefined && earlier !== claim) {
      const key = `repeated ${claim.id} ${earlier.id}`;
      findings.push({ kind: "repeated", key, claim: claim.id, other: earlier.id });
    }
    for (const key of keys) if (!first.has(key)) first.set(key, claim);
  }
  return findings;
}

/**
 * Returns the speakers who speak for nobody and whose office names a side of a claim of theirs: their words count as hearsay
 * until it is said for whom they speak.
 */
export function speakersWithoutSide(dossier: Dossier, findNames: NamingFinder): readonly Finding[] {
  const sides = new Map<string, Set<ActorId>>();
  for (const claim of dossier.claims) {
    for (const speaker of speakersOf(claim)) {
      sides.set(speaker, new Set([...(sides.get(speaker) ?? []), ...actorsOfClaim(claim)]));
    }
  }
  return dossier.actors.flatMap((actor): readonly Finding[] => {
    const own = sides.get(actor.id);
    if (own === undefined || actor.speaksFor !== undefined || actor.unnamed === true) return [];
    const office = officeOf(actor, findNames);
    if (office === undefined || office === actor.id || !own.has(office)) return [];
    const { id, name } = actor;
    return [{ kind: "speaker-without-side", key: `speaker ${id}`, actor: id, name, office }];
  });
}

/** Offices that are over, and callings in which somebody speaks for nobody, or against. */
const ofNobody =
  /\b(?:former|ex|late|journalist|reporter|correspondent|columnist|editor|writer|author|blogger|analyst|expert|researcher|scholar|historian|professor|academic|activist|dissident|critic|opposition|resident|citizen|exiled?|born)\b|(?<!\p{L})(?:ال)?(?:سابق|أسبق|راحل|صحف|صحاف|مراسل|محرر|كاتب|محلل|خبير|باحث|مؤرخ|أستاذ|أكاديمي|ناشط|معارض|منشق|منتقد|مواطن|مقيم|منفي)(?:ة|ي|ية)?(?!\p{L})/iu;
/** Behind these stands where an office is held, or whom it deals with, not whose it is. */
const elsewhere =
  /(?:^|\s)(?:to|in|at|on|near|against|with|from|towards?|across|(?<!\bspokes\p{L}+ )for)\s+(?:the\s+)?$|(?:^|\s)(?:لدى|في|إلى|الى|على|عن|ضد|لشؤون|عند)\s+$|(?:^|\s)(?:ب|بال)$|مبعوث.*\sلل?$/iu;

/**
 * Returns the actor of the dossier whose office a role is: the one named first, "foreign minister of Egypt". Undefined
 * where somebody else is named first, "Norwegian ambassador to Japan", where the role only says where somebody is or was,
 * "correspondent in Japan", and where its languages name different ones.
 */
function officeOf({ role = {} }: Actor, findNames: NamingFinder): ActorId | undefined {
  const offices = new Set<ActorId | undefined>();
  for (const text of Object.values(role)) {
    if (ofNobody.test(text)) return undefined;
    const [first] = findNames(text);
    if (first !== undefined)
      offices.add(elsewhere.test(text.slice(0, first.start)) ? undefined : first.actor);
  }
  const [office] = offices;
  return offices.size === 1 ? office : undefined;
}
