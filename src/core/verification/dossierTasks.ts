import type { CastMember } from "../coding/castMembers";
import { readCast } from "../coding/castOf";
import { readSentences, type WalkSentence } from "../coding/walkSentences";
import type { Actor, DocumentId, Dossier, SourceDocument } from "../dossier/dossier";
import { createMentionFinder } from "../names/mentions";
import { type Plan, relocate } from "../replacement/relocate";
import type { Progress, VerificationResult } from "./finding";
import { verifyDossier } from "./verifyDossier";

/** What is asked about a dossier or a text of it and can take longer than a frame, as a message to whoever does it. */
export type DossierTask =
  | { readonly kind: "verify"; readonly dossier: Dossier }
  | {
      readonly kind: "relocate";
      readonly dossier: Dossier;
      readonly document: DocumentId;
      readonly text: string;
      readonly language: string;
    }
  | { readonly kind: "cast"; readonly text: string }
  | {
      readonly kind: "sentences";
      readonly document: SourceDocument;
      readonly actors: readonly Actor[];
    };

/** What each kind of task comes to. */
export type DossierOutcomes = {
  readonly verify: VerificationResult;
  readonly relocate: Plan;
  readonly cast: readonly CastMember[];
  readonly sentences: readonly WalkSentence[];
};

/** Starts a task; it goes on whenever it is asked for more. */
export function startDossierTask(
  task: DossierTask,
): Generator<Progress, DossierOutcomes[DossierTask["kind"]]> {
  switch (task.kind) {
    case "verify":
      return verifyDossier(task.dossier, createMentionFinder(task.dossier.actors).findAll);
    case "relocate":
      return relocate(task.dossier, task.document, task.text, task.language);
    case "cast":
      return withTotal(readCast(task.text), task.text.length);
    case "sentences": {
      const { document, actors } = task;
      return withTotal(readSentences(document, actors), document.texts[document.language]?.length ?? 0);
    }
  }
}

/** Steps that tell how much of a text has been read, as progress. */
function* withTotal<Answer>(steps: Generator<number, Answer>, total: number): Generator<Progress, Answer> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield { done: value, total };
  }
}
