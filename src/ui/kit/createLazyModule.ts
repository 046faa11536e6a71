import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";

/** A hook that gives a part once it is there; `fetchOnce` has it there before it is first asked for. */
export type LazyModule<Part> = (() => Part | undefined) & { readonly fetchOnce: () => Promise<unknown> };

type Fetched<Part> = { readonly part: Part } | { readonly fault: unknown };

/**
 * A part of the page that the first picture does without: its code is fetched when that picture has been painted, or when
 * `begin` says, and cached. Answers a hook that gives the part once it is there. A part that cannot be fetched throws where it
 * is used, for the boundary around it; when that tries again, so does this.
 */
export function createLazyModule<Part>(
  fetchPart: () => Promise<Part>,
  begin: (run: () => void) => () => void = afterPaint,
): LazyModule<Part> {
  let cached: Fetched<Part> | undefined;
  const fetchOnce = async () => {
    cached ??= { part: await fetchPart() };
    return cached;
  };
  const useLazyModule = () => {
    const [fetched, setFetched] = useState(cached);
    useEffect(() => {
      if (fetched !== undefined) return;
      let isOver = false;
      const show = (next: Fetched<Part>) => {
        if (!isOver) startTransition(() => setFetched(next));
      };
      const cancel = begin(async () => {
        try {
          show(await fetchOnce());
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
  return Object.assign(useLazyModule, { fetchOnce });
}

/** What tells that somebody is about to select something. */
const approaches = ["pointerover", "pointerdown", "focusin", "keydown"] as const;

/**
 * Returns a `begin` for parts that wait for a gesture: they are fetched when `now` is called, when a pointer or a key comes to
 * the page, or a while after the first picture.
 */
export function createGestureStart(fetchAfterMs = 3_000) {
  const waiting = new Set<() => void>();
  let isOver = false;
  const now = () => {
    isOver = true;
    for (const run of waiting) run();
    waiting.clear();
  };
  const begin = (run: () => void) => {
    if (isOver) {
      run();
      return () => {};
    }
    waiting.add(run);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const nearing = new AbortController();
    const cancel = afterPaint(() => {
      timer = setTimeout(now, fetchAfterMs);
      for (const approach of approaches) addEventListener(approach, now, { signal: nearing.signal });
    });
    return () => {
      waiting.delete(run);
      cancel();
      clearTimeout(timer);
      nearing.abort();
    };
  };
  return { begin, now };
}
