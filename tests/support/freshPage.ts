import { afterEach, beforeEach } from "vitest";
import { cleanup } from "vitest-browser-react";

/** Workers that the present test has started. */
const workers = new Set<Worker>();
globalThis.Worker = class extends Worker {
  constructor(...from: ConstructorParameters<typeof Worker>) {
    super(...from);
    workers.add(this);
  }
};

// All tests share one page: each begins with an empty one, as it would in a page of its own.
beforeEach(async () => {
  await cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", location.pathname + location.search);
  for (const name of ["dir", "lang", "data-theme"]) document.documentElement.removeAttribute(name);
});
afterEach(async () => {
  await cleanup();
  for (const worker of workers) worker.terminate();
  workers.clear();
});
