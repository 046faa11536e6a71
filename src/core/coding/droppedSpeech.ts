import type { Dossier, Proposal } from "../dossier/dossier";
import { finderOf } from "../names/finderOf";
import { evidenceSpan } from "../quotes/locateExact";
import { type Reading, readPassage } from "./reading";
import { type SuggestedSpeaker, suggestSpeaker } from "./suggestSpeaker";

/** Signs that end a clause, or begin what somebody says. */
const BREAK = /^[,;:"()—]$/u;

/** Words beside those of saying that are shown, on each side: they name who speaks. */
const BESIDE = 6;

/**
 * Finds the words by which somebody says what is proposed as the text's own: those of saying and some beside them, outside the
 * quote where they stand outside it. Empty where only quotation marks tell it. Undefined where what is proposed has a speaker, or
 * where one of its passages is the text's own as far as the rules find.
 */
export function droppedSpeech(
  { voice = "narrator", saidBy = [], evidence }: Pick<Proposal, "voice" | "saidBy" | "evidence">,
  { documents, actors }: Pick<Dossier, "documents" | "actors">,
): string | undefined {
  if (voice !== "narrator" || saidBy.length > 0) return undefined;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  let words: string | undefined;
  for (const entry of evidence) {
    const document = documents.find((own) => own.id === entry.document);
    const text = document?.texts[document.language] ?? "";
    const span = evidenceSpan(entry, document);
    if (span === undefined) continue;
    const reading = readPassage(text, span, finderOf(actors), byId);
    const saying = suggestSpeaker(reading, byId);
    // What was selected is the speech itself, which the text tells of.
    if (saying === undefined || saying.statements.length === 0) return undefined;
    words ??= saying.length === 0 ? "" : wordsOf(reading, saying);
  }
  return words;
}

/** The words of saying with those beside them, up to the next sign: on the left behind one that they follow at once. */
function wordsOf({ text, tokens, from, to }: Reading, { at, length }: SuggestedSpeaker): string {
  const end = at + length;
  const isOwn = (index: number) => tokens[index]?.sentence === tokens[at]?.sentence;
  const isSign = (index: number) => BREAK.test(tokens[index]?.form ?? "");
  const least = at >= to ? Math.max(to, at - BESIDE) : at - BESIDE;
  const most = end <= from ? Math.min(from, end + BESIDE) : end + BESIDE;
  let first = at;
  while (first > least && isOwn(first - 1) && !(isSign(first - 1) && first < at)) first -= 1;
  let next = end;
  while (next < most && isOwn(next) && !isSign(next)) next += 1;
  while (first < at && tokens[first]?.isSign === true) first += 1;
  while (next > end && tokens[next - 1]?.isSign === true) next -= 1;
  return text.slice(tokens[first]?.start, tokens[next - 1]?.end);
}
