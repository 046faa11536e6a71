import { startCoding } from "../../state/editable";
import { walk } from "../../state/selecting";
import { toggleOriginal } from "../../state/viewing";
import { pageKeys } from "../kit/pageKeys";
import { useKeys } from "../kit/useKeys";
import { useUpdate } from "../kit/useStore";

/** Binds the letters that walk through the evidence, lead to the text to be coded, and show the article's original or its translation. */
export function useLetterKeys(): void {
  const update = useUpdate();
  useKeys(
    [
      { keys: pageKeys.next, run: () => update(walk(1)), repeats: true },
      { keys: pageKeys.previous, run: () => update(walk(-1)), repeats: true },
      { keys: pageKeys.coding, run: () => update(startCoding) },
      { keys: pageKeys.original, run: () => update(toggleOriginal) },
    ],
    "page",
  );
}
