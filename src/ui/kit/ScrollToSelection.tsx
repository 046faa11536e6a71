import { type RefObject, useEffect, useRef } from "react";
import { isMotionWelcome } from "./isMotionWelcome";
import { useSelect } from "./useStore";

/**
 * Where the page scrolls as a whole: brings into sight what has been selected, the passage that is walked to, or its place
 * in the article. What had the focus keeps it: the next key on the map, or Escape, leads back there.
 */
export function ScrollToSelection({ panels }: { readonly panels: RefObject<HTMLElement | null> }) {
  const selection = useSelect((state) => state.view.selection);
  const step = useSelect((state) => state.view.step);
  const panel = useSelect((state) => state.panel);
  const sought = useSelect((state) => state.sought);
  const isFirst = useRef(true);

  useEffect(() => {
    const isLink = isFirst.current;
    isFirst.current = false;
    // Paper takes all there is; nothing on it has to be brought up.
    if (!matchMedia("screen").matches) return;
    if (selection.kind === "nothing" && sought === undefined) return;
    const [evidence, article] = panels.current?.querySelectorAll("section") ?? [];
    const section = panel === "article" ? article : evidence;
    const place =
      panel === "article"
        ? section?.querySelector(sought === undefined ? "mark[aria-current]" : "[data-sought]")
        : step > 0
          ? section?.querySelector("li[aria-current]")
          : undefined;
    const glides = !isLink && isMotionWelcome();
    (place ?? section)?.scrollIntoView({
      block: place ? "center" : "start",
      behavior: glides ? "smooth" : "instant",
    });
  }, [selection, step, panel, sought, panels]);

  return null;
}
