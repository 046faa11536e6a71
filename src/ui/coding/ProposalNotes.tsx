import { areTurned } from "../../core/coding/areTurned";
import { droppedSpeech } from "../../core/coding/droppedSpeech";
import { overlookedMood } from "../../core/coding/overlookedMood";
import { unnamedSides } from "../../core/coding/unnamedSides";
import type { ActorId } from "../../core/dossier/dossier";
import { wordIssue } from "../../core/dossier/issueKind";
import { draftIssues } from "../../core/drafts/draftIssues";
import { passageIssues } from "../../core/drafts/passageIssues";
import type { ClaimDraft } from "../../core/edit/claimDraft";
import { openProposal } from "../../core/edit/proposals";
import { passagesOf } from "../../core/edit/saveDraft";
import { actorName } from "../../core/grammar/naming";
import { codingMessages } from "../../words/coding";
import { isolate } from "../../words/isolate";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./form.module.css";

/**
 * Warns of what the validator of answers would refuse in what a proposal has become in the form, of sides that its sentences do not
 * name as long as they are as it was proposed, of sides that their words tell the other way round, of a speaker whom it leaves out, and of words that tell of something to come where it
 * tells what happened.
 */
export function ProposalNotes({ draft }: { readonly draft: ClaimDraft }) {
  const messages = useMessages(codingMessages);
  const language = useLanguage();
  const dossier = useSelect((state) => state.graph.dossier);
  const byId = useSelect((state) => state.graph.actors);
  const proposal = draft.proposal === undefined ? undefined : openProposal(dossier, draft.proposal);
  if (proposal === undefined) return null;
  const isKept = new Set([...draft.from, ...draft.to]);
  const evidence = passagesOf(draft, dossier);
  const unnamed = unnamedSides({ ...proposal, evidence }, dossier).filter((id) => isKept.has(id));
  const nameOf = (id: ActorId) => isolate(actorName(byId, id, language));
  const names = unnamed.map(nameOf);
  const { voice, modality, type, mutual, from, to } = draft;
  const isTurned =
    !mutual && type !== undefined && unnamed.length === 0 && areTurned({ type, from, to, evidence }, dossier);
  const saidBy = voice === "narrator" ? [] : draft.saidBy;
  const speech = droppedSpeech({ voice, saidBy, evidence }, dossier);
  const issues = passageIssues(evidence, modality, dossier);
  // What stands outside the passage is told once.
  const mood = issues.length === 0 ? overlookedMood({ modality, evidence }, dossier) : undefined;
  const notes = [
    ...issues.map((issue) => wordIssue(draftIssues, issue, language)),
    ...(names.length === 0 ? [] : [messages.unnamedSides(names)]),
    ...(isTurned ? [messages.turnedSides(to.map(nameOf), from.map(nameOf))] : []),
    ...(speech === undefined ? [] : [messages.droppedSpeech(speech)]),
    ...(mood === undefined ? [] : [messages.overlookedMood(mood)]),
  ];
  return notes.map((note) => (
    <p key={note} role="note" className={styles.warning}>
      {note}
    </p>
  ));
}
