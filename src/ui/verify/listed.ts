import { groupBy } from "../../core/lists/groupBy";
import type { Finding } from "../../core/verification/finding";
import { type FindingKindId, findingKinds } from "../../core/verification/findingKinds";

export type Shown = "attention" | "all";

const gravities = new Map(findingKinds.map(({ id, gravity }) => [id, gravity]));
export const gravityOf = (kind: FindingKindId) => gravities.get(kind) ?? "fault";
export const needsAttention = ({ kind }: Finding): boolean => gravityOf(kind) !== "sound";

/** Groups what is to be listed by kind, gravest first; a kind of which there is nothing has no group. */
export function groupsOf(
  findings: readonly Finding[],
  shown: Shown,
): readonly (readonly [kind: FindingKindId, findings: readonly Finding[]])[] {
  const listed = shown === "all" ? findings : findings.filter(needsAttention);
  const byKind = groupBy(listed, ({ kind }): FindingKindId => kind);
  return findingKinds.flatMap(({ id }) => {
    const own = byKind.get(id);
    return own === undefined ? [] : [[id, own] as const];
  });
}
