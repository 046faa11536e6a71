import { useCallback, useEffect, useState } from "react";
import type { Dossier } from "../../core/dossier/dossier";
import type { Progress, VerificationResult } from "../../core/verification/finding";
import { useSelect, useServices } from "../kit/useStore";

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

/** ms after which it is said how far it has come. */
const reportAfterMs = 1000;
/** Coming back to the list, or undoing a change, does not look everything up again. */
const remembered = new WeakMap<Dossier, VerificationResult>();

/** Verifies the open dossier, and again after each change; past the page's own thread. */
export function useVerification(): Verifying {
  const { dossierTasks } = useServices();
  const dossier = useSelect((state) => state.graph.dossier);
  const [known, setKnown] = useState<Known>();
  const [progress, setProgress] = useState<Progress>();
  const [stopped, setStopped] = useState<Verifying["stopped"]>();
  const [attempt, setAttempt] = useState(0);
  const [cancel, setCancel] = useState<() => void>(() => () => {});

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    setStopped(undefined);
    const found = remembered.get(dossier);
    if (found !== undefined) {
      setKnown({ dossier, verification: found });
      return;
    }
    const started = performance.now();
    const reading = dossierTasks.verify(dossier, (next) => {
      if (performance.now() - started >= reportAfterMs) setProgress(next);
    });
    let isOver = false;
    const end = () => {
      isOver = true;
      setProgress(undefined);
    };
    reading.result.then(
      (verification) => {
        remembered.set(dossier, verification);
        if (isOver) return;
        end();
        setKnown({ dossier, verification });
      },
      (reason: unknown) => {
        if (isOver) return;
        end();
        const isCancelled = reason instanceof DOMException && reason.name === "AbortError";
        setStopped(isCancelled ? "cancelled" : "failed");
      },
    );
    setCancel(() => reading.cancel);
    return () => {
      if (isOver) return;
      end();
      reading.cancel();
    };
  }, [dossierTasks, dossier, attempt]);

  return {
    verification: known?.verification,
    isCurrent: known?.dossier === dossier,
    stopped,
    progress,
    cancel,
    again: useCallback(() => setAttempt((last) => last + 1), []),
  };
}
