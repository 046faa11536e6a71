import type { Store } from "../../state/store";

/** Has the browser ask before the page is left, while that would lose something and only then. */
export function bindLeaving(store: Store, isAtRisk: () => boolean): void {
  const warn = (event: BeforeUnloadEvent) => {
    if (isAtRisk()) event.preventDefault();
  };
  // A page that listens for it always is not kept by some browsers for the way back.
  store.subscribe(() => {
    if (isAtRisk()) addEventListener("beforeunload", warn);
    else removeEventListener("beforeunload", warn);
  });
}
