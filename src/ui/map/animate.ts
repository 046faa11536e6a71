import { isMotionWelcome } from "../kit/useMedia";

/** Ms that moves take; they slow down towards their end. `rearranging`: slow enough to follow every actor. */
export const durations = { move: 240, rearranging: 1100 };
const ease = (t: number) => 1 - (1 - t) ** 3;

/** Calls `step` with a share of the way, up to 1, once a frame; at once with 1 where motion is not welcome. Answers how to stop. */
export function animate(step: (share: number) => void, duration = durations.move): () => void {
  if (!isMotionWelcome()) {
    step(1);
    return () => {};
  }
  let frame = requestAnimationFrame(begin);
  function begin(start: number) {
    const next = (now: number) => {
      const share = Math.min(1, (now - start) / duration);
      step(share === 1 ? 1 : ease(share));
      if (share < 1) frame = requestAnimationFrame(next);
    };
    next(start);
  }
  return () => cancelAnimationFrame(frame);
}
