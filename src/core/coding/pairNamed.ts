import type { Actor, ActorId } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { sentencesAround } from "../passage/sentences";
import type { Span } from "../text/span";
import { actorsIn } from "./actorsIn";
import type { DraftPlace } from "./draftCast";

/**
 * Finds the two actors of a dossier that a passage names, or its sentence where the passage names fewer: who speaks for
 * another stands for them. Undefined where more or fewer than two are named: which of them are meant is not told.
 */
export function pairNamed(
  { document, span }: DraftPlace,
  actors: readonly Actor[],
): readonly [ActorId, ActorId] | undefined {
  const text = document.texts[document.language] ?? "";
  const principals = new Map(actors.map(({ id, speaksFor }) => [id, speaksFor ?? id]));
  const namedIn = (stretch: Span) => [
    ...new Set(
      actorsIn(text, stretch, finderOf(actors)).flatMap(({ actor }) =>
        actor === undefined ? [] : (principals.get(actor) ?? []),
      ),
    ),
  ];
  const inPassage = namedIn(span);
  const sentences = sentencesAround(text, span);
  const [start, end] = [sentences[0]?.start ?? span.start, sentences.at(-1)?.end ?? span.end];
  const [one, other, ...more] = inPassage.length < 2 ? namedIn({ start, end }) : inPassage;
  return one === undefined || other === undefined || more.length > 0 ? undefined : [one, other];
}
