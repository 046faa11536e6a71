import { segmentationsOf } from "../arabic/attachedLetters";
import { fold } from "../text/fold";
import { isGivenName } from "./givenNames";

const folded = (word: string) => fold(word, "orthographic").text;

/** Words behind a given name that are no part of it. */
const NO_SECOND_NAME =
  /^(?:[وف]?[بلك]?ال.*|[وف]?لل.*|[وف]?(?:في|من|علي|الي|عن|مع|ضد|عبر|لدي|عند|نحو|حول|بين|بعد|قبل|خلال|منذ|حتي|دون|سوي|غير|ان|بان|انه|لان|لكن|هو|او|ثم|لم|لن|لا|ما|قد|امس|اليوم|هذا|ذلك|كل|اي))$/u;

/**
 * Returns whether a folded adjective with the article is a surname: "محمد شياع السوداني". It is where two words of a person's
 * name without the article stand right before it, as the text writes them; behind a noun ("الوزير السوداني") it is none.
 */
export function isSurname(form: string, wordsBefore: () => readonly [string, string]): boolean {
  if (!/^ال\p{L}+ي$/u.test(form)) return false;
  const [given = "", second = ""] = wordsBefore().map(folded);
  return (
    second.length > 1 &&
    !NO_SECOND_NAME.test(second) &&
    segmentationsOf(given).some(({ bare }) => isGivenName(bare))
  );
}
