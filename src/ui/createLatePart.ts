import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";

type Fetched<Part> = { readonly part: Part } | { readonly fault: unknown };

/**
 * A part of the page that the first picture does without: its code is fetched when that picture has been painted, or when
 * `begin` says, and kept. Answers a hook that gives the part once it is there. A part that cannot be fetched throws where it
 * is used, for the boundary around it; when that tries again, so does this.
 */
export function createLatePart<Part>(
  fetchPart: () => Promise<Part>,
  begin: (run: () => void) => () => void = afterPaint,
): () => Part | undefined {
  let kept: Fetched<Part> | undefined;
  return function useLatePart() {
    const [fetched, setFetched] = useState(kept);
    useEffect(() => {
      if (fetched !== undefined) return;
      let isOver = false;
      const show = (next: Fetched<Part>) => {
        if (!isOver) startTransition(() => setFetched(next));
      };
      const cancel = begin(async () => {
        try {
          kept ??= { part: await fetchPart() };
          show(kept);
        } catch (fault) {
          show({ fault });
        }
      });
      return () => {
        isOver = true;
        cancel();
      };
    }, [fetched]);
    if (fetched === undefined) return undefined;
    if ("fault" in fetched) throw fetched.fault;
    return fetched.part;
  };
}
