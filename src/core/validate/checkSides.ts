import { type RelationTypeId, relationType } from "../codebook/relationTypes";
import type { VoiceId } from "../codebook/voices";
import { at, type IssueCollector } from "./issueCollector";

/**
 * Returns whether a claim has either `between` or `from` and `to`, each as it should be; raises what is not. Looks at the
 * claim as it stands in the file: an actor that does not exist is still on a side.
 */
export function checkSides(
  claim: unknown,
  type: RelationTypeId | undefined,
  path: string,
  report: IssueCollector,
): boolean {
  const [between, from, to] = sideKeys.map((key) => namedIn(claim, key));
  const isMissing = between === undefined && (from === undefined || to === undefined);
  if ((between ?? from ?? to) === undefined) report.raise("no-sides", path, {});
  else if (isMissing) report.raise("missing-key", path, { key: from === undefined ? "from" : "to" });
  return checkGivenSides(claim, type, path, report) && !isMissing;
}

const sideKeys = ["between", "from", "to"] as const;

/** Returns the same of the sides that are there; a proposal may lack any. */
export function checkGivenSides(
  claim: unknown,
  type: RelationTypeId | undefined,
  path: string,
  report: IssueCollector,
): boolean {
  const [between, from, to] = sideKeys.map((key) => namedIn(claim, key));
  let sound = true;
  const raise: IssueCollector["raise"] = (code, place, data) => {
    sound = false;
    report.raise(code, place, data);
  };
  if (between !== undefined && (from ?? to) !== undefined) raise("both-sides", path, {});
  for (const [key, side] of Object.entries({ from, to })) {
    if (side?.length === 0) raise("empty", at(path, key), {});
  }
  if (between !== undefined && new Set(between).size < 2) raise("too-few-between", at(path, "between"), {});
  for (const id of new Set(from)) {
    if (to?.includes(id)) raise("same-on-both-sides", path, { id });
  }
  if (between !== undefined && type !== undefined && !relationType(type).mayBeMutual) {
    raise("not-mutual", at(path, "between"), { type });
  }
  for (const [key, side] of Object.entries({ between, from, to })) {
    noticeRepeated(side, at(path, key), report);
  }
  return sound;
}

/** Returns whether what is reported or quoted says by whom. */
export function checkSpeakers(
  claim: unknown,
  voice: VoiceId | undefined,
  path: string,
  report: IssueCollector,
): boolean {
  const speakers = namedIn(claim, "saidBy");
  noticeRepeated(speakers, at(path, "saidBy"), report);
  if (voice === "narrator" && (speakers?.length ?? 0) > 0) {
    report.raise("speaker-of-narrator", at(path, "saidBy"), {});
  }
  if (voice === undefined || voice === "narrator" || (speakers?.length ?? 0) > 0) return true;
  report.raise("speaker-missing", path, { voice });
  return false;
}

/** What a claim lists under a key, as far as it is text; undefined where the key is absent. */
function namedIn(claim: unknown, key: string): readonly string[] | undefined {
  const fields = claim as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(fields, key)) return undefined;
  const named = fields[key];
  return Array.isArray(named) ? named.filter((id) => typeof id === "string") : [];
}

function noticeRepeated(ids: readonly string[] | undefined, path: string, report: IssueCollector): void {
  const repeated = new Set(ids?.filter((id, index) => ids.indexOf(id) < index));
  for (const id of repeated) report.raise("repeated-actor", path, { id });
}
