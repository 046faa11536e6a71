import { memoise } from "../memoise/memoise";
import { type FoldLevel, foldCluster } from "./foldCluster";

const PLAIN = 1;
const FOLDING = 2;
const SPACE = 3;
const MARK = 4;
const INVISIBLE = 5;
/** Vowels and finals of a Korean syllable that is written letter by letter: one with what stands before them. */
const JAMO = 6;
/** A mark of which the level keeps nothing: between two spaces, it parts nothing. */
const LOST_MARK = 7;

/** A base with more marks than this is no letter of any language, and sorting its marks is no longer cheap. */
const MARKS_AT_MOST = 32;

function classify(character: string, level: FoldLevel): number {
  if (/^[\p{Default_Ignorable_Code_Point}\u0640]/u.test(character)) return INVISIBLE;
  if (/^[\u1160-\u11ff]/u.test(character)) return JAMO;
  if (/^[\s\u0085]/u.test(character)) return SPACE;
  const folded = foldCluster(character, level);
  if (/^\p{M}/u.test(character)) return folded === "" ? LOST_MARK : MARK;
  if (folded === "") return INVISIBLE;
  // Half a surrogate pair is looked at with what follows it.
  return character.length === 1 && folded === character && !/^\p{Cs}/u.test(character) ? PLAIN : FOLDING;
}

const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Cuts a text into what is folded together; what is found out about a character or a cluster is remembered. */
function createClusters(level: FoldLevel) {
  const classes = new Uint8Array(0x10000);
  const foldShort = memoise((cluster) => foldCluster(cluster, level));

  function classAt(text: string, at: number): number {
    if (widthAt(text, at) === 2) return classify(String.fromCodePoint(text.codePointAt(at) ?? 0), level);
    const unit = text.charCodeAt(at);
    if (classes[unit] === 0) classes[unit] = classify(text.charAt(at), level);
    return classes[unit] ?? FOLDING;
  }

  return {
    isPlain: (text: string, at: number) => classAt(text, at) === PLAIN,

    /** Where the characters end that follow an offset and fold to themselves, each a cluster of its own. */
    plainEnd(text: string, start: number): number {
      const isPlain = (at: number) => classes[text.charCodeAt(at)] === PLAIN;
      let end = start;
      while (end < text.length && (isPlain(end) || (text[end] === " " && isPlain(end + 1)))) end += 1;
      const next = end < text.length ? classAt(text, end) : SPACE;
      // What may join the last of them belongs to its cluster.
      return next === FOLDING || next === SPACE ? end : Math.max(start, end - 1);
    },

    /** Where the cluster that begins at an offset ends. */
    endAt(text: string, start: number): number {
      const isSpace = classAt(text, start) === SPACE;
      let end = start + widthAt(text, start);
      for (let marks = 0; end < text.length && marks < MARKS_AT_MOST; end += widthAt(text, end)) {
        const next = classAt(text, end);
        if ((next === MARK || next === LOST_MARK) && !isSpace) marks += 1;
        else if (next === JAMO && /^[\u1100-\u11ff]$/u.test(text.charAt(end - 1))) marks += 1;
        else if (next !== INVISIBLE && !(isSpace && (next === SPACE || next === LOST_MARK))) break;
      }
      return end;
    },

    fold: (cluster: string) => (cluster.length <= 8 ? foldShort(cluster) : foldCluster(cluster, level)),
  };
}

export type Clusters = ReturnType<typeof createClusters>;

const byLevel = new Map<FoldLevel, Clusters>();

/**
 * Returns the clusters of a level: a base character with its marks, or a run of spaces, each with the invisible characters
 * after it.
 */
export function clustersOf(level: FoldLevel): Clusters {
  const clusters = byLevel.get(level) ?? createClusters(level);
  byLevel.set(level, clusters);
  return clusters;
}
