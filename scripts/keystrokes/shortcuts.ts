import type { Claim } from "../../src/core/dossier/dossier";
import type { SeenWalk } from "./seeWalk";
import { areAll, type Coder, wantedIn, wrongFields } from "./wantedFields";

/** About how many presses the sides of a claim take from the form as it is. */
function pressesForSides(seen: SeenWalk, claim: Claim, coder: Coder): number {
  const wrong = wrongFields(seen, claim, coder);
  const { from, to, mutual } = wantedIn(claim);
  if (!["from", "to", "mutual"].some((field) => wrong.includes(field))) return 0;
  const all = [...from, ...to].map(coder.actorOf);
  if (mutual && areAll(seen.parties, all)) return 1;
  if (isPairRight(seen, claim, coder)) return mutual ? 2 : 1;
  const names = [...(wrong.includes("from") ? from : []), ...(wrong.includes("to") ? to : [])];
  return names.length + (mutual ? 1 : 0);
}

/**
 * Whether the claim before that stands beside its key has the wanted sides and speakers, and takes fewer presses to what is wanted
 * than the form as it is.
 */
export function isWorthAgain(seen: SeenWalk, claim: Claim, coder: Coder): boolean {
  const again = seen.again === undefined ? undefined : coder.made[seen.again];
  if (again === undefined) return false;
  const [own, wanted] = [wantedIn(again), wantedIn(claim)];
  const differs = (field: keyof typeof own) => JSON.stringify(own[field]) !== JSON.stringify(wanted[field]);
  if ((["from", "to", "mutual", "saidBy"] as const).some(differs)) return false;
  const left = (["type", "voice", "modality"] as const).filter(differs).length;
  const wrong = wrongFields(seen, claim, coder);
  const others = ["type", "modality", "saidBy"].filter((field) => wrong.includes(field)).length;
  const voice = wrong.includes("voice") && !wrong.includes("saidBy") ? 1 : 0;
  return 1 + left < pressesForSides(seen, claim, coder) + others + voice;
}

/** Whether the two sides that stand beside their key are those of a claim. */
function isPairRight({ pair }: SeenWalk, claim: Claim, { actorOf }: Coder): boolean {
  const { from, to, mutual } = wantedIn(claim);
  if (pair === undefined) return false;
  if (mutual) return areAll([...pair.from, ...pair.to], [...from, ...to].map(actorOf));
  return areAll(pair.from, from.map(actorOf)) && areAll(pair.to, to.map(actorOf));
}

/** Whether the two sides that stand beside their key are wanted, and more than one press is saved by it. */
export function isWorthPair(seen: SeenWalk, claim: Claim, coder: Coder): boolean {
  const { from, to, mutual } = wantedIn(claim);
  const wrong = wrongFields(seen, claim, coder);
  const all = [...from, ...to].map(coder.actorOf);
  const isByKey = mutual && (areAll(seen.parties, all) || seen.groups.some((group) => areAll(group, all)));
  const isOpen = mutual ? seen.actors.from.length === 0 : wrong.includes("to");
  return isPairRight(seen, claim, coder) && !isByKey && isOpen && wrong.includes("from");
}
