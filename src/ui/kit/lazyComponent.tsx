import type { ComponentType } from "react";
import { createLazyModule } from "./createLazyModule";

/**
 * A part of the page whose code is fetched when it is first shown; until it is there, `Meanwhile` stands in its place, or
 * nothing. Where it cannot be fetched the nearest `PanelBoundary` says so, and the next attempt asks again. React's own
 * `lazy` needs a `Suspense`, and what one of these has waited for is held back until 0.3 s after the last of them was
 * shown: a page of several such parts would come in as many steps.
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  const useLoaded = createLazyModule(load, atOnce);
  return function LazyComponent(props: Props) {
    const Loaded = useLoaded();
    if (Loaded !== undefined) return <Loaded {...props} />;
    return Meanwhile === undefined ? null : <Meanwhile {...props} />;
  };
}

function atOnce(run: () => void): () => void {
  run();
  return () => {};
}
