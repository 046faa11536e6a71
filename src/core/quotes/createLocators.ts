import type { Dossier } from "../dossier";
import { lazily } from "../lazily";
import { createActorNames } from "../names/actorNames";
import type { Quote } from "../text/span";
import { createLocatorFor, type Location, type Locator } from "./locate";
import { locateExact } from "./locateExact";

/**
 * Locators for the texts of one dossier, each made when it is first asked for, with everything that the dossier's actors
 * are called. A quote that only the ladder can place, and not `locateExact` which places what is drawn, is ambiguous.
 */
export function createLocators(dossier: Pick<Dossier, "actors">): {
  readonly of: (text: string) => Locator;
  readonly locate: (text: string, quote: Quote) => Location;
} {
  const names = dossier.actors.map(({ name, aliases }) => [
    ...Object.values(name),
    ...Object.values(aliases ?? {}).flat(),
  ]);
  const actorNames = lazily(() => createActorNames(names));
  const locators = new Map<string, Locator>();
  const of = (text: string): Locator => {
    const locator = locators.get(text) ?? createLocatorFor(text, actorNames());
    locators.set(text, locator);
    return locator;
  };
  return {
    of,
    locate: (text, quote) => {
      const span = locateExact(text, quote);
      const answer = of(text).locate(quote);
      return answer.kind === "verbatim" && span === undefined
        ? { kind: "ambiguous", spans: [answer.span] }
        : answer;
    },
  };
}
