import type { ActorWithNames } from "../../src/core/names/actorNames";

/** Actors of which nothing is known but what they are called, each by a list. */
export const named = (lists: readonly (readonly string[])[]): readonly ActorWithNames[] =>
  lists.map((names) => ({ name: Object.fromEntries(names.map((name, index) => [`x-${index}`, name])) }));
