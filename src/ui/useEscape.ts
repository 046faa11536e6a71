import { useEffect } from "react";
import { clearSelection } from "../state/selecting";
import { useUpdate } from "./useStore";

/** Escape lets go of the selection, wherever the focus is, unless something nearer has a use for the key. */
export function useEscape(): void {
  const update = useUpdate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isOpenAbove()) return;
      update(clearSelection);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [update]);
}

const isOpenAbove = (): boolean => document.querySelector("dialog[open], :popover-open") !== null;
