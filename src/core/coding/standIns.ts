import { fold } from "../text/fold";
import { tokens } from "../text/tokens";
import { isThingNoun } from "./castWords";

/** A word that may stand for somebody named before it. */
export type StandIn = {
  /** It stands for whoever does something, and for nobody to whom it is done. */
  readonly isSubject: boolean;
  /** Whether it may stand for several. */
  readonly isMany: boolean;
  /** What it stands for alone. */
  readonly of?: "person" | "thing";
};

const STANDS_FOR = /^(?:he|she|they|it|we|us|i|me|my|him|them|both|his|her|its|their|our|the|this|these)$/u;
const SUBJECT = /^(?:he|she|they|we|i)$/u;
const AUXILIARY = /^(?:is|was|has|had|will|would|can|could|may|might|shall|should|must|does|did)$/u;
const MANY = /^(?:they|them|their|both|we|us|our|the|these)$/u;
const PERSON = /^(?:he|she|him|his|her|i|me|my)$/u;
const THING = /^(?:it|its)$/u;
const WHERE = /^(?:in|at|near|across|inside|within|throughout|around)$/u;

/**
 * Finds the words of a sentence that may stand for somebody named before: in English pronouns, and the article of "the minister",
 * "the two sides", but not of "in the region". In another language any verb may, alone.
 */
export function standInsIn(sentence: string, language: string): readonly StandIn[] {
  if (language.split("-")[0] !== "en") return [{ isSubject: false, isMany: true }];
  const forms = tokens(fold(sentence, "orthographic").text).flatMap(({ kind, form }) =>
    kind === "word" ? [form] : [],
  );
  return forms.flatMap((form, at): readonly StandIn[] => {
    if (!STANDS_FOR.test(form)) return [];
    const isPlace =
      form === "the" && WHERE.test(forms[at - 1] ?? "") && forms.slice(at + 1, at + 3).some(isThingNoun);
    if (isPlace) return [];
    const isSubject = SUBJECT.test(form) || (form === "it" && AUXILIARY.test(forms[at + 1] ?? ""));
    const of = PERSON.test(form) ? "person" : THING.test(form) ? "thing" : undefined;
    return [{ isSubject, isMany: MANY.test(form), ...(of !== undefined && { of }) }];
  });
}
