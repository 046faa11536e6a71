import { isVerbalNoun } from "../arabic/isVerbalNoun";
import { fold } from "../text/fold";
import type { Span } from "../text/span";
import { tokens } from "../text/tokens";
import {
  isArabicStop,
  isCollective,
  isCrowdNoun,
  isGroupNoun,
  isOrganisationNoun,
  isSourceNoun,
} from "./castWords";
import { isOffice } from "./groups";
import { createWordTest } from "./wordPatterns";

/** A word that may stand for somebody named before it. */
export type StandIn = {
  /** It stands for whoever does something, and for nobody to whom it is done. */
  readonly isSubject: boolean;
  /** Whether it may stand for several. */
  readonly isMany: boolean;
  /** What it stands for alone. */
  readonly of?: "person" | "thing";
};

/** A name in a sentence. `isOther`: of somebody whom nobody asks for. */
type Named = Span & { readonly isOther: boolean };

/** A word of a sentence. `written`: as the text writes it, without vowel marks; `named`: the name that it is part of. */
type Word = {
  readonly form: string;
  readonly written: string;
  readonly isSign: boolean;
  readonly named: Named | undefined;
};

const PRONOUN = /^(?:he|she|they|it|we|us|i|me|my|him|them|both|his|her|its|their|our)$/u;
const SUBJECT = /^(?:he|she|they|we|i)$/u;
const VERB = /^(?:is|was|has|had|will|would|can|could|may|might|shall|should|must|does|did|\p{L}{2,}ed)$/u;
const POSSESSIVE = /^(?:his|her|its|their)$/u;
const MANY = /^(?:they|them|their|both|we|us|our)$/u;
const PERSON = /^(?:he|she|him|his|her|i|me|my)$/u;
const THING = /^(?:it|its)$/u;
const DETERMINER = /^(?:the|this|these|that|those)$/u;
const ENDS_PHRASE =
  /^(?:of|in|on|at|by|for|from|to|with|against|over|and|or|that|who|which|the|a|an|his|her|its|their)$/u;
/** Words between an article and its noun: "the |two neighbouring| countries". */
const PHRASE = 4;

const isStateNoun = createWordTest(
  "country, nation, state, republic, kingdom, emirate, monarchy, sultanate, power, side, sides, party, parties, neighbour, neighbours, neighbor, neighbors, partner, partners, rival, rivals, ally, foe, foes, enemy, regime, administration, authorities, cabinet, union, organisation, organization, company, firm, bloc, pact, agency, council, committee, commission, politician, statesman, diplomat, general, cleric, activist, man, woman, دولة, دول, دولتان, دولتين, بلد, بلاد, بلدان, بلدين, جانب, جانبان, جانبين, طرف, طرفان, طرفين, طرفا, مملكة, جمهورية, نظام, سلطات, إدارة, جار, جارة, حليف, حليفان, حليفين, رئيسان, رئيسين, زعيمان, زعيمين, وزيران, وزيرين, حركتان, حركتين",
);
/** Nouns of those who act: with an article alone they mean somebody named before. */
const isActorNoun = (form: string) =>
  [isStateNoun, isOffice, isOrganisationNoun, isGroupNoun, isCollective, isCrowdNoun, isSourceNoun].some(
    (is) => is(form),
  );

const ARABIC_PRONOUN = /^[وفبلك]?(?:هو|هي|هم|هما|هن|نحن|انا|هوءلاء|كلاهما|كليهما|كلتاهما|كلتيهما)$/u;
/** Words with a pronoun written onto their end; ة is not ه. */
const WITH_PRONOUN = /^(?!.?هذه$|.?هنا$|.*(?:تجاه|وجه|مياه|الله)$)\p{L}{2,}(?:ه|ها|هم|هما|هن|نا)$/u;
/** Words behind which an Arabic verb stands. */
const BEFORE_VERB =
  /^[وفل]?(?:ان|التي|الذي|الذين|اللذان|اللذين|حيث|كما|قد|لقد|لم|لن|لا|سوف|ثم|كي|عندما|بعدما|بينما|فيما|كان|كانت|اذ|اذا|لو|ما)$/u;

/**
 * Finds the words of a sentence that may stand for somebody named before: in English pronouns, and "the minister", "the two
 * sides", but not "the region"; in Arabic pronouns, those written onto words, «الوزير», «الطرفين», and a verb whose subject does
 * not stand behind it. In another language any verb may, alone. `named`: where the sentence names somebody.
 */
export function standInsIn(sentence: string, language: string, named: readonly Named[]): readonly StandIn[] {
  const primary = language.split("-")[0];
  if (primary !== "en" && primary !== "ar") return [{ isSubject: false, isMany: true }];
  const folded = fold(sentence, "orthographic");
  const words = tokens(folded.text).map(({ kind, form, start, end }): Word => {
    const own = folded.toOriginal(start, end);
    return {
      form,
      written: sentence.slice(own.start, own.end).replace(/\p{M}/gu, ""),
      isSign: kind === "sign",
      named: named.find((name) => name.start < own.end && own.start < name.end),
    };
  });
  return words.flatMap((_, at) => (primary === "en" ? englishAt(words, at) : arabicAt(words, at)) ?? []);
}

function englishAt(words: readonly Word[], at: number): StandIn | undefined {
  const form = words[at]?.form ?? "";
  if (PRONOUN.test(form)) {
    if (POSSESSIVE.test(form) && words.slice(0, at).some(({ named }) => named !== undefined))
      return undefined;
    const isSubject = SUBJECT.test(form) || (form === "it" && VERB.test(words[at + 1]?.form ?? ""));
    const of = PERSON.test(form) ? "person" : THING.test(form) ? "thing" : undefined;
    return { isSubject, isMany: MANY.test(form), ...(of !== undefined && { of }) };
  }
  if (!DETERMINER.test(form)) return undefined;
  const phrase = words.slice(at + 1, at + 1 + PHRASE);
  const length = phrase.findIndex(
    ({ isSign, form, named }) => isSign || named !== undefined || ENDS_PHRASE.test(form),
  );
  const own = length === -1 ? phrase : phrase.slice(0, length);
  const noun = own.findIndex(({ form }) => isActorNoun(form.replace(/'s?$/u, "")));
  const next = phrase[noun + 1];
  // "The government of Kenya" is Kenya's.
  if (noun === -1 || next?.form === "of" || next?.named !== undefined) return undefined;
  return { isSubject: false, isMany: /s$/u.test(own[noun]?.form ?? "") };
}

function arabicAt(words: readonly Word[], at: number): StandIn | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.isSign || word.named !== undefined) return undefined;
  const { form, written } = word;
  if (ARABIC_PRONOUN.test(form) || WITH_PRONOUN.test(written)) return { isSubject: false, isMany: true };
  if (/^[وفبك]?(?:ال|لل)/u.test(form))
    return isActorNoun(form) && next?.named === undefined ? { isSubject: false, isMany: true } : undefined;
  return isVerbAlone(words, at) ? { isSubject: true, isMany: true } : undefined;
}

/** Whether an Arabic verb, as far as its place tells one, has no subject behind it. */
function isVerbAlone(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const form = word?.form ?? "";
  const isFirst = before === undefined || before.isSign || BEFORE_VERB.test(before.form);
  if (!isFirst && !/^[وف]\p{L}{3}/u.test(form)) return false;
  if (/ة$/u.test(word?.written ?? "") || isArabicStop(form) || isActorNoun(form)) return false;
  if (isVerbalNoun(form.replace(/^[وف]/u, ""))) return false;
  return next?.named?.isOther !== true && !isActorNoun(next?.form ?? "");
}
