import { type Ref, useState } from "react";
import type { DocumentId, Dossier } from "../../core/dossier/dossier";
import type { Decision } from "../../core/replacement/applyPlan";
import type { Plan } from "../../core/replacement/relocate";
import type { Progress } from "../../core/verification/finding";
import { replacingMessages } from "../../words/replacing";
import type { DialogHandle } from "../kit/Dialog";
import { TitledDialog } from "../kit/Dialog";
import { useMessages } from "../kit/useMessages";
import { useSelect, useStore } from "../kit/useStore";
import { useTask } from "../kit/useTask";
import { NewText } from "./NewText";
import { PlanReview } from "./PlanReview";

/** The text that is to be replaced, and by what. `language`: empty for a translation that is added, until it is chosen. */
export type TextReplacement = {
  readonly document: DocumentId;
  readonly language: string;
  /** The language was chosen by hand: what the text looks like changes it no more. */
  readonly isChosen?: boolean;
  readonly text: string;
};

/** A plan that is being gone through, for the dossier that it was made of. */
export type ReviewedPlan = {
  readonly dossier: Dossier;
  readonly plan: Plan;
  readonly decisions: ReadonlyMap<string, Decision>;
};

type Props = {
  readonly ref: Ref<DialogHandle>;
  /** The document that a translation is to be added to; else the text that is chosen is replaced. */
  readonly translates?: DocumentId;
};

/**
 * Replacing a text, or adding a translation: first the new version, then the list of its quotes, then the one step that changes anything. What was
 * pasted and decided stays when the dialog is closed by a slip, as long as the dossier stays as it is.
 */
export function ReplaceDialog({ ref, translates }: Props) {
  const messages = useMessages(replacingMessages);
  const [entered, setDraft] = useState<TextReplacement>();
  const draft = entered ?? (translates && { document: translates, language: "", text: "" });
  const [made, setReview] = useState<ReviewedPlan>();
  const dossier = useSelect((state) => state.graph.dossier);
  // A plan is for the dossier that it was made of.
  const review = made?.dossier === dossier ? made : undefined;
  const relocating = useRelocating((of, plan) => setReview({ dossier: of, plan, decisions: new Map() }));
  return (
    <TitledDialog ref={ref} title={translates === undefined ? messages.title : messages.addTranslation}>
      {(close) =>
        review === undefined ? (
          <NewText draft={draft} isStale={made !== undefined} onDraft={setDraft} relocating={relocating} />
        ) : (
          <PlanReview
            review={review}
            onDecide={(key, decision) =>
              setReview({ ...review, decisions: new Map(review.decisions).set(key, decision) })
            }
            onBack={() => setReview(undefined)}
            onDone={() => {
              setReview(undefined);
              setDraft(undefined);
              close();
            }}
          />
        )
      }
    </TitledDialog>
  );
}

/** Looking the quotes up in a new text. */
export type Relocating = {
  readonly isWorking: boolean;
  readonly hasFailed: boolean;
  /** Only once it has taken a second. */
  readonly progress: Progress | undefined;
  readonly start: (draft: TextReplacement) => void;
  readonly cancel: () => void;
};

/** Makes plans past the page's own thread; the last one asked for is handed to `onPlan`. */
function useRelocating(onPlan: (dossier: Dossier, plan: Plan) => void): Relocating {
  const store = useStore();
  const { state, start, stop } = useTask();
  return {
    isWorking: state.kind === "running",
    hasFailed: state.kind === "failed",
    progress: state.kind === "running" && state.isLong ? state.progress : undefined,
    start: async (draft) => {
      const { dossier } = store.getState().graph;
      const end = await start({ kind: "relocate", ...draft, dossier });
      if (end.kind === "done") onPlan(dossier, end.outcome);
    },
    cancel: () => stop("idle"),
  };
}
