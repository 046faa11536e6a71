import { type ComponentType, lazy } from "react";

/**
 * A part of the page whose code is fetched when it is first shown. Where that fails the nearest `PanelBoundary` says so,
 * and the next attempt asks again.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
