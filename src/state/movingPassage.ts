import type { SourceDocument } from "../core/dossier/dossier";
import type { ClaimDraft, SuggestedField } from "../core/edit/claimDraft";
import { agreeingSpeaker } from "../core/edit/draftSpeaker";
import { followPassage } from "../core/edit/followPassage";
import { REASON_GAP } from "../core/edit/suggestedDraft";
import { finderOf } from "../core/names/finderOf";
import { snapToWords } from "../core/passage/snapToWords";
import { evidenceSpan } from "../core/quotes/locateExact";
import type { Span } from "../core/text/span";
import type { State } from "./state";
import { draftFor } from "./walkDrafts";

/** Where the passage of a form stood, and where it goes. */
type Move = readonly [before: Span, after: Span];

/**
 * Returns how forms go on from the passage of one to another stretch: what nobody has entered, and what rests on words that are
 * left, follows it. Undefined where the stretch can't be quoted.
 */
export function moveTo(
  span: Span,
  { draft, document }: { readonly draft: ClaimDraft; readonly document: SourceDocument },
  state: State,
): ((form: ClaimDraft) => ClaimDraft) | undefined {
  const suggested = draftFor(span, document, state);
  const before = draft.evidence && evidenceSpan(draft.evidence, document);
  if (suggested === undefined || before === undefined) return undefined;
  const fresh = withVoiceAsked(suggested, draft, [before, span]);
  const isGone = goneFrom(draft, [before, span], document, state);
  return (form) => {
    const moved = followPassage(form, fresh, isGone);
    return { ...moved, ...agreeingSpeaker(moved, state.graph.dossier.actors) };
  };
}

/** Tells for which fields the words that suggested them stood in a passage, and do not stand where it goes. */
function goneFrom(
  draft: ClaimDraft,
  [before, after]: Move,
  { texts, language }: SourceDocument,
  { graph }: State,
): (field: SuggestedField) => boolean {
  if (after.end <= before.start || before.end <= after.start) return () => true;
  const text = texts[language] ?? "";
  const { actors } = graph.dossier;
  const principals = new Map([...draft.added, ...actors].map(({ id, speaksFor }) => [id, speaksFor]));
  const namedIn = ({ start, end }: Span) =>
    new Set(
      [actors, draft.added]
        .flatMap((own) => finderOf(own).find(text.slice(start, end)))
        .flatMap(({ actor }) => [actor, principals.get(actor)]),
    );
  const [named, left] = [namedIn(before), namedIn(after)];
  return (field) => {
    if (field === "from" || field === "to") return draft[field].some((id) => named.has(id) && !left.has(id));
    const words = draft.suggested[field]?.split(REASON_GAP) ?? [];
    return words.some((own) => hasWords(text, before, own) && !hasWords(text, after, own));
  };
}

/** Whether some words stand whole in a stretch of a text. */
function hasWords(text: string, { start, end }: Span, words: string): boolean {
  const isWhole = (at: number) => {
    const own = snapToWords(text, { start: at, end: at + words.length });
    return own?.start === at && own.end === at + words.length;
  };
  let at = words === "" ? -1 : text.indexOf(words, start);
  while (at !== -1 && at + words.length <= end) {
    if (isWhole(at)) return true;
    at = text.indexOf(words, at + 1);
  }
  return false;
}

/**
 * Leaves open who says so where a passage is narrowed to words in which nobody is seen to say it any more: what was a
 * charge of somebody's would become a fact.
 */
function withVoiceAsked(suggested: ClaimDraft, draft: ClaimDraft, [before, after]: Move): ClaimDraft {
  const isNarrower = before.start <= after.start && after.end <= before.end;
  const wasSaid = draft.voice !== "narrator" || draft.undecided?.includes("voice") === true;
  if (!isNarrower || !wasSaid || suggested.voice !== "narrator") return suggested;
  const { voice: _reason, ...reasons } = suggested.suggested;
  const { undecided = [] } = suggested;
  return {
    ...suggested,
    suggested: reasons,
    undecided: ["voice", ...undecided.filter((own) => own !== "voice")],
  };
}
