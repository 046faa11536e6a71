import type { Actor, ActorId } from "../dossier/dossier";
import { sentencesAround } from "../passage/sentences";
import type { DraftPlace } from "./draftCast";
import type { GroupBefore } from "./groupBefore";
import { principalsIn } from "./principalsIn";

/** What is known beside a passage: who says it, and who acted together before it. */
type Around = { readonly saidBy?: readonly ActorId[]; readonly group?: GroupBefore | undefined };

/**
 * Finds who likely does together what a passage tells. All whom it names, two or more. Where it names one or nobody, "they
 * met", "the two countries": those who acted together before, if the one is among them and the sentence does not name others
 * alone; else the one and whom the speaker speaks for; else the only two in the sentence. Who speaks for another stands for them. Undefined where none of this holds.
 */
export function partiesAt(
  { document, span }: DraftPlace,
  actors: readonly Actor[],
  { saidBy = [], group }: Around = {},
): readonly ActorId[] | undefined {
  const text = document.texts[document.language] ?? "";
  const principalOf = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor ?? id]));
  const named = principalsIn(text, span, actors);
  if (named.length > 1) return named;
  const sentences = sentencesAround(text, span);
  const [start, end] = [sentences[0]?.start ?? span.start, sentences.at(-1)?.end ?? span.end];
  const all = principalsIn(text, { start, end }, actors);
  const isOfOthers = all.length > 0 && !all.some((id) => group?.includes(id));
  if (group !== undefined && !isOfOthers && named.every((id) => group.includes(id))) return group;
  const withSpeakers = [...new Set([...saidBy.flatMap((id) => principalOf.get(id) ?? []), ...named])];
  if (named.length === 1 && withSpeakers.length === 2) return withSpeakers;
  return all.length === 2 ? all : undefined;
}
