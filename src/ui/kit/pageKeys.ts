import { useSelect } from "./useStore";

/** The keys of one character that act wherever the focus is, as hints, `aria-keyshortcuts` and the help name them. */
export const pageKeys = {
  search: "/",
  next: "J",
  previous: "K",
  original: "O",
  coding: "C",
  agree: "Y",
  disagree: "N",
} as const;

/** Returns the key of a command; undefined while keys of one character are turned off. */
export function usePageKey(command: keyof typeof pageKeys): string | undefined {
  return useSelect((state) => state.letterKeys) ? pageKeys[command] : undefined;
}
