import { setTimeout as wait } from "node:timers/promises";
import type { Reply } from "./askModel";

/** How often, and how soon, a question is put again. */
export type RetryPolicy = {
  readonly tries: number;
  /** Milliseconds before the second try; each wait is twice the one before. */
  readonly first: number;
  /** Milliseconds that no wait exceeds, unless the server asks for it. */
  readonly longest: number;
};

/** Asks until there is an answer, it makes no sense to ask again, or all tries are used up. */
export async function askAgain(
  ask: () => Promise<Reply>,
  { tries, first, longest }: RetryPolicy,
  signal: AbortSignal,
  onWait: (reason: string, milliseconds: number) => void,
): Promise<Exclude<Reply, { kind: "again" }>> {
  for (let attempt = 1; ; attempt += 1) {
    const reply = await ask();
    if (reply.kind !== "again") return reply;
    if (attempt >= tries) {
      return { kind: "refused", reason: `${reply.reason} (asked ${attempt} times)`, isForAll: false };
    }
    // Spread, so that questions that failed together are not put again together.
    const back = Math.min(longest, first * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
    const pause = reply.after ?? back;
    onWait(reply.reason, pause);
    await wait(pause, undefined, { signal });
  }
}
