import { afterEach, beforeEach } from "vitest";
import { page, server } from "vitest/browser";
import { cleanup } from "vitest-browser-react";

const { width, height } = server.config.browser.viewport;

// The tests of a worker share one page: each begins with an empty one, as it would in a page of its own.
beforeEach(async () => {
  await cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", location.pathname + location.search);
  for (const name of ["dir", "lang", "data-theme"]) document.documentElement.removeAttribute(name);
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
});
afterEach(async () => {
  await cleanup();
});
