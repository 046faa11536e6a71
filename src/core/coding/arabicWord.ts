import { isFirstFormNoun, isVerbalNoun } from "../arabic/isVerbalNoun";
import { isGivenName } from "../names/givenNames";
import { oncePerWord } from "../text/wordRecord";
import { attachedTo } from "./arabicBody";
import {
  isArabicStop,
  isCollective,
  isCrowdNoun,
  isGroupNoun,
  isLeaderName,
  isOrganisationNoun,
  isSourceNoun,
} from "./castWords";
import { isOffice, isTitle } from "./groups";
import { isFutureForm } from "./moodWords";
import { isRank } from "./suggestPrincipal";

const NAME_WORD = /^(?!و?ال|[وف]?لل|[بل][تإا]\p{L}{3}|لم|فلم|ولم)[\p{Script=Arabic}]{2,}$/u;
/** Names that begin with و; of others it is "and". */
const WITH_WAW = /^و(?:لد|لي|لي[اد]\p{L}*|ايل|سام|انغ|اين|ات|الي|يل\p{L}*|ونغ|نستون|اشنطن)$/u;

/** What a word with such letters is rather than a name, where no office stands beside it: a verb, or a noun behind و or ل. */
const NO_NAME_WORD = /^(?:[يتسن]\p{L}{2,}|[وف]?ل(?:كن|اب)\p{L}*|ل\p{L}{4,}|و\p{L}{4,})$/u;

/** Whether a word without an office beside it is rather a verb, or a noun behind و or ل, than a name. */
export const isNoArabicName = (form: string): boolean => NO_NAME_WORD.test(form);

/** Returns whether a word begins with an Arabic letter. */
export const isArabicWord = oncePerWord((form) => /^\p{Script=Arabic}/u.test(form));

/** What an Arabic word tells by itself of names: most words are none, and each is judged once. */
export const arabicWord = oncePerWord((form) => {
  const given = attachedTo(form, isGivenName);
  const [isGivenForm, isLeader] = [isGivenName(form), isLeaderName(form)];
  const isHead = isOrganisationNoun(form) || isGroupNoun(form);
  const hasForm = NAME_WORD.test(form);
  const hasWaw = form.startsWith("و");
  const isCommon = isVerbalNoun(form) || isFirstFormNoun(form) || /^(?:\p{L}{4,}ات|\p{L}{3,}ها)$/u.test(form);
  return {
    /** Whether it is the noun that the name of a body is built on. */
    isHead,
    isUnnamed: isSourceNoun(form) || isCrowdNoun(form),
    isCollective: isCollective(form),
    isTitle: isTitle(form) || isRank(form),
    isLeader,
    /** How many letters are written onto a given name. */
    given,
    isGiven: isGivenName(form.slice(given)),
    isGivenAlone: isGivenForm && !hasWaw,
    hasForm,
    mayBeState:
      !(isGivenForm || isLeader || isHead || isTitle(form)) &&
      hasForm &&
      !isNoArabicName(form) &&
      !/(?:^م\p{L}{3,4}|ه|ات|ين|ون)$/u.test(form),
    /** Whether neither its letters nor any list say that it is of no person's name. */
    mayBeOfName:
      !(isArabicStop(form) || isOffice(form) || isRank(form)) &&
      !(hasWaw && !WITH_WAW.test(form)) &&
      (isLeader || !isCommon) &&
      !/^(?:[وفبلك]ال|لل|ي\p{L}{4})/u.test(form) &&
      !isFutureForm(form),
    /** The noun that a preposition is written onto. */
    noun: /^[بل](\p{L}{3,})$/u.exec(form)?.[1],
  };
});
