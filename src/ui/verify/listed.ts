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
  const byKind = new Map<FindingKindId, Finding[]>();
  for (const finding of findings) {
    if (shown === "attention" && !needsAttention(finding)) continue;
    const own = byKind.get(finding.kind);
    if (own === undefined) byKind.set(finding.kind, [finding]);
    else own.push(finding);
  }
  return findingKinds.flatMap(({ id }) => {
    const own = byKind.get(id);
    return own === undefined ? [] : [[id, own] as const];
  });
}
