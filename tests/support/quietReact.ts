import * as React from "react";

/**
 * React's development build takes a stack trace for each element, up to 10,000 a second, to name owners in its warnings. In
 * a page that is driven the inspector takes 200 frames along with each, which was a quarter of all that the page computes.
 * The counter stays past the limit, where React itself takes none. Every file of tests runs this again.
 */
const internals: object = Reflect.get(
  React,
  "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE",
);
Object.defineProperty(internals, "recentlyCreatedOwnerStacks", {
  configurable: true,
  get: () => Number.POSITIVE_INFINITY,
  set: () => {},
});

/**
 * React's development build reports each component that it renders to the inspector's timeline, if there is one when React DOM
 * is loaded.
 */
Reflect.deleteProperty(console, "timeStamp");
