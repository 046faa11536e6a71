import type { Place } from "../dossier/dossier";

/** How far outside of 0 to 1 an actor can be put, in frames; the scene keeps it in its frame. */
export const beyond = 0.3;

/** Returns where an actor can be put that is wanted at `place`; in the middle, if that is nowhere. */
export function nearestPlace({ x, y }: Place): Place {
  const within = (value: number) =>
    Number.isFinite(value) ? Math.min(1 + beyond, Math.max(-beyond, value)) : 0.5;
  return { x: within(x), y: within(y) };
}

/** Returns the same as a link holds it: to a thousandth of the frame. */
export function roundPlace(place: Place): Place {
  const round = (value: number) => Math.round(value * 1000) / 1000 + 0;
  const { x, y } = nearestPlace(place);
  return { x: round(x), y: round(y) };
}
