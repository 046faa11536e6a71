import { isIrregularPast } from "../lexicon/englishPast";
import { snapToWords } from "../passage/snapToWords";
import type { Span } from "../text/span";
import { isImperfect } from "./moodWords";
import { keyOf, type NamedActor } from "./reading";
import { type ClaimSuggestion, type PassageToCode, suggestClaim } from "./suggestClaim";

/** A claim that a passage may hold, and the part of the passage that says it. */
export type OfferedClaim = { readonly span: Span; readonly suggested: ClaimSuggestion };

/** Those who blame are blamed as well, and what they are said to do is done to somebody else. */
const EACH_OTHER = /(?:each other|one another|بعض(?:هم|هما|ها|ا)(?!\p{L}))/iu;

const TURNS_DOWN = /^(?:reject|oppos|refus|dismiss|[وف]?[يتن]?(?:رفض|عارض))/iu;

/**
 * Finds what is said of others in a passage whose own claim is blame or fear: the words behind those that tell it, and behind
 * whoever says so, whom Arabic names behind the verb.
 */
function contentIn({ text, span, finder }: PassageToCode, own: ClaimSuggestion): Span | undefined {
  const [cue] = own.type?.because ?? [];
  const isSaying = own.type?.value === "condemnation" || own.type?.value === "concern";
  // "Rejects A playing a role": what is turned down is not said to be so.
  if (!isSaying || cue === undefined || TURNS_DOWN.test(text.slice(cue.start, cue.end))) return undefined;
  if (EACH_OTHER.test(text.slice(cue.end, span.end))) return undefined;
  const sayers = new Set([...(own.sides?.value.from ?? []), ...(own.saidBy?.value ?? [])].map(keyOf));
  let start = cue.end;
  for (const mention of finder.findAll(text.slice(cue.end, span.end))) {
    const named: NamedActor = "actor" in mention ? { actor: mention.actor } : { known: mention.known };
    if (!sayers.has(keyOf(named))) break;
    start = cue.end + mention.end;
  }
  return start < span.end ? snapToWords(text, { start, end: span.end }) : undefined;
}

/** What begins a clause with a verb of its own in what is said, with which "and" may go on. */
const OWN_CLAUSE =
  /(?<!\p{L})(?:that|which|who|it|they|he|she|had|has|have|أن|بأن|بأنها?|بأنهم|إن|الذي|التي|الذين)(?!\p{L})/u;
/** The last words up to a verb behind "and": "… and attacked", «… وتقتل». */
const AND_VERB =
  /(?<!\p{L})(?:(?:and|but)\s+(?:\p{L}+ly\s+|also\s+)?(?<past>\p{L}+)|و(?<present>\p{L}{3,}))$/u;

/**
 * Whether words end with a verb that goes on with what the blamers do: "B of terrorism |and attacked| C". What they say is brought
 * by a noun or a participle, with which no finite verb goes on.
 */
function isOwnDeed(words: string): boolean {
  const found = AND_VERB.exec(words);
  if (found === null || OWN_CLAUSE.test(words)) return false;
  const { past = "", present = "" } = found.groups ?? {};
  return /ed$/u.test(past) || isIrregularPast(past) || isImperfect(present);
}

/**
 * Suggests the claims that a passage holds: its own first, then what is said in it of others. "A accuses B of arming C" is
 * blame of A's, and "B of arming C" says, according to A, that B arms C. The second only where its own words tell another
 * relation, and a side of it.
 */
export function suggestClaims(passage: PassageToCode): readonly [OfferedClaim, ...OfferedClaim[]] {
  const own = { span: passage.span, suggested: suggestClaim(passage) };
  const span = contentIn(passage, own.suggested);
  const said = span && suggestClaim({ ...passage, span });
  const isOther = said?.type !== undefined && said.type.value !== own.suggested.type?.value;
  if (span === undefined || !isOther || said.tellsSide !== true) return [own];
  const [cue] = said.type?.because ?? [];
  if (cue !== undefined && isOwnDeed(passage.text.slice(span.start, cue.end))) return [own];
  return [own, { span, suggested: saidBy(said, own.suggested) }];
}

/** What is said in a passage, by whoever does it or says the passage. */
function saidBy(said: ClaimSuggestion, { saidBy, sides }: ClaimSuggestion): ClaimSuggestion {
  const { from = [] } = sides?.value ?? {};
  const blamers = from.length > 0 ? { value: from, because: sides?.because ?? [] } : undefined;
  const speakers = saidBy ?? blamers ?? said.saidBy;
  const voice = { value: "reported", because: speakers?.because ?? [] } as const;
  return { ...said, voice, ...(speakers !== undefined && { saidBy: speakers }) };
}
