import type { RelationTypeId } from "../codebook/relationTypes";
import type { ActorId } from "../dossier/dossier";
import type { MentionFinder } from "../names/mentions";
import { snapToWords } from "../passage/snapToWords";
import type { Span } from "../text/span";

/** Types of what is done by saying something: what is said may be a claim of its own. */
const SAYING: readonly RelationTypeId[] = ["condemnation", "concern"];
/** Words that open what is said: "that C arms D", "accused C of arming D", «أن», «بأن», «بقصف». */
const OPENING = /(?<=\s)(?:that|of|بأن|أن|إن)(?=\s)|(?<=\s)ب(?=ال?\p{L}{3,})/gu;

/** What is known of a claim that has just been made of a sentence. */
export type DirectedRelation = {
  readonly type: RelationTypeId;
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
};

/**
 * Finds what somebody says of others by condemning them or being concerned, in the sentence that says so: "A accuses B of
 * arming C" holds "B of arming C". Undefined where nobody else is named after it. In whole words.
 */
export function contentOf(
  text: string,
  sentence: Span,
  { type, from, to }: DirectedRelation,
  finder: MentionFinder,
): Span | undefined {
  if (!SAYING.includes(type)) return undefined;
  const own = text.slice(sentence.start, sentence.end);
  const mentions = finder.findAll(own).map((mention) => ({
    start: mention.start,
    actor: "actor" in mention ? mention.actor : undefined,
  }));
  const speaker = mentions.find(({ actor }) => actor !== undefined && from.includes(actor));
  const opening = [...own.matchAll(OPENING)].find(({ index }) => index > (speaker?.start ?? 0));
  if (opening === undefined) return undefined;
  const isOther = ({ actor }: { readonly actor: ActorId | undefined }) =>
    actor === undefined || !from.includes(actor);
  const after = mentions.filter((mention) => mention.start > opening.index && isOther(mention));
  const accused = mentions.findLast(
    ({ start, actor }) => start < opening.index && actor !== undefined && to.includes(actor),
  );
  const names = new Set([...after, ...(accused === undefined ? [] : [accused])].map(({ actor }) => actor));
  if (after.length === 0 || names.size < 2) return undefined;
  const start = accused?.start ?? opening.index + opening[0].length;
  return snapToWords(text, { start: sentence.start + start, end: sentence.end });
}
