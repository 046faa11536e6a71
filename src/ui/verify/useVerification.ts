import { useEffect, useState } from "react";
import type { Dossier } from "../../core/dossier/dossier";
import type { Progress, VerificationResult } from "../../core/verification/finding";
import { useSelect } from "../kit/useStore";
import { useTask } from "../kit/useTask";

/** What is known of the open dossier, and how far looking has come. */
export type Verifying = {
  /** The latest answer; it may be about the dossier as it was before the last change. */
  readonly verification: VerificationResult | undefined;
  /** Whether it is about the dossier as it is. */
  readonly isCurrent: boolean;
  readonly stopped: "cancelled" | "failed" | undefined;
  /** Only once it has taken a second. */
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
  readonly again: () => void;
};

type Known = { readonly dossier: Dossier; readonly verification: VerificationResult };

/** Coming back to the list, or undoing a change, does not look everything up again. */
const remembered = new WeakMap<Dossier, VerificationResult>();

/** Verifies the open dossier, and again after each change; past the page's own thread. */
export function useVerification(): Verifying {
  const dossier = useSelect((state) => state.graph.dossier);
  const { state, start, stop } = useTask();
  const [known, setKnown] = useState<Known>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const found = remembered.get(dossier);
    if (found !== undefined) {
      setKnown({ dossier, verification: found });
      return;
    }
    void start({ kind: "verify", dossier }).then((end) => {
      if (end.kind !== "done") return;
      remembered.set(dossier, end.outcome);
      setKnown({ dossier, verification: end.outcome });
    });
    return () => stop("idle");
  }, [start, stop, dossier, attempt]);

  return {
    verification: known?.verification,
    isCurrent: known?.dossier === dossier,
    stopped: state.kind === "cancelled" || state.kind === "failed" ? state.kind : undefined,
    progress: state.kind === "running" && state.isLong ? state.progress : undefined,
    cancel: () => stop("cancelled"),
    again: () => setAttempt((last) => last + 1),
  };
}
