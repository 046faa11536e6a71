import type { Actor } from "../dossier/dossier";
import type { MentionFinder } from "../names/mentions";
import type { Span } from "../text/span";
import { readPassage } from "./reading";
import { suggestSpeaker } from "./suggestSpeaker";

/**
 * Tells whether a passage goes on with what is said in another of its sentence: the same words tell of both who says so, and
 * they stand outside the passage; or it stands in quotation marks that no verb brings, and somebody is quoted or said to speak
 * before. `finder` is made from the same actors.
 */
export function hasSameSaying(
  text: string,
  [before, span]: readonly [Span, Span],
  actors: readonly Actor[],
  finder: MentionFinder,
): boolean {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const [first, reading] = [before, span].map((own) => readPassage(text, own, finder, byId));
  const told = first && suggestSpeaker(first, byId);
  const saying = reading && suggestSpeaker(reading, byId);
  if (told === undefined || saying === undefined || reading === undefined) return false;
  if (saying.length === 0) return !told.isAct;
  const isOwn = saying.at >= reading.from && saying.at < reading.to;
  return !isOwn && first?.tokens[told.at]?.start === reading.tokens[saying.at]?.start;
}
