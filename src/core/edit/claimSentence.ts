import { arabicGender } from "../arabic/arabicGender";
import type { Actor, ActorId } from "../dossier";
import { type LanguageId, localeOf } from "../language";
import { nameInSentence } from "../names/englishArticle";
import { type RelationTypeId, relationType } from "../relationTypes";
import { type ModalityId, reservationOf } from "../voices";

/** Who a claim is about, both sides filled; `mutual` where they act together. */
export type ClaimParts = {
  readonly type: RelationTypeId;
  readonly from: readonly ActorId[];
  readonly to: readonly ActorId[];
  readonly mutual: boolean;
  readonly modality: ModalityId;
};

type Actors = ReadonlyMap<ActorId, Actor>;
type Sentence = { readonly en: string; readonly ar: { readonly m: string; readonly f: string } };

/** Where several act: in English the verb is plural, in Arabic it stands before them and agrees with the first. */
const ofSeveral: Readonly<Record<RelationTypeId, Sentence>> = {
  cooperation: {
    en: "{from} cooperate with {to}",
    ar: { m: "يتعاون {from} مع {to}", f: "تتعاون {from} مع {to}" },
  },
  condemnation: {
    en: "{from} condemn {to}",
    ar: { m: "يوجّه {from} إدانة إلى {to}", f: "توجّه {from} إدانة إلى {to}" },
  },
  concern: {
    en: "{from} are concerned about {to}",
    ar: { m: "يشعر {from} بالقلق من {to}", f: "تشعر {from} بالقلق من {to}" },
  },
  conflict: {
    en: "{from} use force against {to}",
    ar: { m: "يستخدم {from} القوة ضد {to}", f: "تستخدم {from} القوة ضد {to}" },
  },
};

/**
 * What a claim says, as a first summary of it: "Japan and NATO condemn Russia." One on each side reads as its tie does; an
 * act that did not happen says so: "… (planned)." Empty where a side is.
 */
export function claimSentence(
  { type, from, to, mutual, modality }: ClaimParts,
  actors: Actors,
  language: LanguageId,
): string {
  const [first] = from;
  if (first === undefined || to.length === 0) return "";
  const gender = genderOf(actors.get(first));
  const sentence: Sentence = mutual
    ? relationType(type).mutual
    : from.length === 1
      ? relationType(type).directed
      : ofSeveral[type];
  const words = language === "ar" ? sentence.ar[gender] : sentence[language];
  const [one, other] = mutual ? splitLast([...from, ...to]) : [from, to];
  const list = (ids: readonly ActorId[], joined: boolean) => listed(ids, actors, language, joined);
  const said = words
    .replace("{from}", () => list(one, !mutual))
    .replace("{to}", () => list(other, true))
    .replace(/^the /, "The ");
  const reservation = reservationOf([{ modality }], language);
  return reservation === undefined ? `${said}.` : `${said} (${reservation}).`;
}

const genderOf = (actor: Actor | undefined) => (actor === undefined ? "m" : arabicGender(actor));

/** "A, B" and "C": the sentence itself has the last conjunction. */
const splitLast = (ids: readonly ActorId[]) => [ids.slice(0, -1), ids.slice(-1)] as const;

function listed(ids: readonly ActorId[], actors: Actors, language: LanguageId, joined: boolean): string {
  const names = ids.map((id) => {
    const actor = actors.get(id);
    if (actor === undefined) return id;
    const { article, name } = nameInSentence(actor, language);
    return article + name;
  });
  if (!joined) return names.join(language === "ar" ? " و" : ", ");
  return new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(names);
}
