import { memoise } from "../memoise/memoise";

/** What is written onto a name or between its words, and is left out where it is spelled in another script. */
const JOINTS = /(?<!\p{L})(?:the|al|el|bin|ibn|ben|بن|ابن)(?![\p{L}\p{M}])|(?<!\p{L})ال(?=\p{L}{2})/gu;

/** Consonants of both scripts that are put for each other, the longest spelling first. */
const CONSONANTS: readonly (readonly [spelled: RegExp, sound: string])[] = [
  [/sch|sh|ch|تش|ش/gu, "8"],
  [/kh|[hحهخ]/gu, "h"],
  [/th|dh|[tdتطثدذض]/gu, "t"],
  [/ph|[fvفڤ]/gu, "f"],
  [/[szسصزظ]/gu, "s"],
  [/gh|[kcqgjكقغجگ]/gu, "k"],
  [/[bpبپ]/gu, "b"],
  [/[rر]/gu, "r"],
  [/[lل]/gu, "l"],
  [/[mم]/gu, "m"],
  [/[nن]/gu, "n"],
];

/**
 * Returns the consonants of a name, each by what stands for it in Arabic as in Latin script: of "Faisal al-Harbi" and
 * «فيصل الحربي» the same. It tells which names may be one; that they are is for a person to say.
 */
export const soundOf = memoise((name: string): string => {
  const bare = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/x/gu, "ks")
    .replace(/[ء-ي](?:\p{M})+/gu, ([letter = ""]) => letter)
    .replace(/\p{M}/gu, "")
    .replace(JOINTS, "")
    .replace(/[hهة](?!\p{L})/gu, "");
  const sounds = CONSONANTS.reduce((left, [spelled, sound]) => left.replace(spelled, sound), bare);
  return sounds.replace(/[^a-z8]|[aeiouyw]/gu, "").replace(/(.)\1+/gu, "$1");
});
