import { afterEach, beforeEach } from "vitest";
import { cleanup } from "vitest-browser-react";

// The tests of a worker share one page: each begins with an empty one, as it would in a page of its own.
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
});
