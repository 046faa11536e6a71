import { foldLine, headlineOf } from "./headline";
import { attributeOf, type PageElement } from "./htmlTree";
import { ancestorsOf, isCaption, neverHolds, standsBeside, weighProse } from "./pageParts";
import type { Block } from "./paragraphWriter";

/** Paragraphs after the headline among which the lead is looked for. */
const reach = 12;

/** A paragraph of the page with what the search knows of it. */
type Candidate = {
  readonly block: Block;
  /** Its place among the page's paragraphs. */
  readonly index: number;
  readonly path: readonly PageElement[];
  /** Letters of running text. */
  readonly prose: number;
  /** Whether another reader of articles has it. */
  readonly isReadable: boolean;
};

/**
 * Finds the article among a page's paragraphs, with its headline and lead; empty where none stands out. Two answers are put
 * together: the innermost element that holds most of the running text, and what Readability takes (`readable`), which is
 * good at lists and short lines and at times takes a part only. What stands beside the text by its name goes, as do
 * captions, labels, lines of links, and whatever is there a second time.
 */
export function findArticle(
  blocks: readonly Block[],
  title: string | undefined,
  readable: readonly string[],
): readonly string[] {
  const found = matched(blocks, readable);
  const candidates = blocks.map((block, index) => ({
    block,
    index,
    path: ancestorsOf(block.element),
    prose: weighProse(block),
    isReadable: found.has(index),
  }));
  const isBeside = createBeside(candidates);
  const headline = headlineOf(blocks, title);
  const start = headline === undefined ? -1 : blocks.indexOf(headline);
  const isIn = createInside(
    candidates.map((each) => ({ ...each, isReadable: each.isReadable && !isBeside(each) })),
    candidates.filter((each) => !isBeside(each)),
    start,
  );
  const inside = candidates.map((each) => !isBeside(each) && isIn(each));
  const proses = candidates.flatMap(({ prose }, index) =>
    prose > 0 && inside[index] === true ? [index] : [],
  );
  const [first, last] = [proses[0], proses.at(-1)];
  if (first === undefined || last === undefined) {
    // Short lines alone: a list, or a text that was broken by hand.
    const lines = candidates.filter((each) => each.isReadable && isText(each) && !isCaption(each.block));
    return lengthOf(lines) >= 200 ? withoutRepeats(lines.map(({ block }) => block)) : [];
  }
  const isLine = (each: Candidate) =>
    each.isReadable && isText(each) && !isHeading(each) && !isByline(each.block.text);
  const ahead = candidates.filter((each) => isBetween(each.index, start, first) && isLine(each));
  const behind = candidates.filter((each, index) => index >= first && inside[index] === true && isText(each));
  // So many short lines that say more than the long ones are the text: a list, behind which somebody remarks something.
  const isList = ahead.length > reach && lengthOf(ahead) > lengthOf(behind);
  const kept = candidates.filter((each, index) => {
    if (each.block === headline || isCaption(each.block)) return false;
    if (index < first) {
      if (start < 0 || index < start || isBeside(each)) return false;
      return isList ? isLine(each) : index <= start + reach && isLead(each);
    }
    if (inside[index] !== true) return false;
    return index > last ? isLine(each) : isText(each);
  });
  const lines = withoutRepeats([
    ...(headline === undefined ? [] : [headline]),
    ...kept.map(({ block }) => block),
  ]);
  return lines.length > (headline === undefined ? 0 : 1) ? lines : [];
}

/** The paragraphs of a page that another list of them has, in its order. */
function matched(blocks: readonly Block[], lines: readonly string[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of blocks.entries()) {
    const key = foldLine(text);
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  const found = new Set<number>();
  let at = -1;
  for (const line of lines) {
    const own = places.get(foldLine(line)) ?? [];
    const next = own.find((index) => index > at) ?? own.find((index) => !found.has(index));
    if (next === undefined) continue;
    found.add(next);
    at = next;
  }
  return found;
}

/**
 * Tells what stands beside the text: in an element that says so of itself, and holds little of the running text. All that
 * are marked up like it count as one: a text may stand in many boxes.
 */
function createBeside(candidates: readonly Candidate[]) {
  const readable = candidates.filter(({ isReadable }) => isReadable);
  const [held, taken] = [heldBy(candidates, kindOf), heldBy(readable, kindOf)];
  const [whole, most] = [proseOf(candidates), proseOf(readable) * 0.1];
  const known = new Map<PageElement, boolean>();
  return ({ path }: Candidate): boolean =>
    path.some((element) => {
      const before = known.get(element);
      const kind = kindOf(element);
      const answer =
        before ??
        (standsBeside(element) &&
          (held.get(kind) ?? 0) <= whole * (neverHolds(element) ? 0.95 : 0.4) &&
          ((taken.get(kind) ?? 0) <= most || neverHolds(element)));
      if (before === undefined) known.set(element, answer);
      return answer;
    });
}

/** Letters of running text in each element, or in all of a kind together. */
function heldBy<Key>(
  candidates: readonly Candidate[],
  keyOf: (element: PageElement) => Key,
): ReadonlyMap<Key, number> {
  const held = new Map<Key, number>();
  for (const { path, prose } of candidates) {
    if (prose === 0) continue;
    for (const key of new Set(path.map(keyOf))) held.set(key, (held.get(key) ?? 0) + prose);
  }
  return held;
}

/** An element's name and classes, numbers aside. */
const kindOf = (element: PageElement) =>
  `${element.tagName} ${attributeOf(element, "class")?.replace(/\d+/g, "") ?? ""}`;

/**
 * Tells what is in the article. What Readability takes is, with what stands between and what is marked up alike: an article
 * in several blocks is marked up alike in each, comments and other articles are not. Where it takes little, and not what
 * follows the headline, everything in the innermost element that holds most of the running text.
 */
function createInside(all: readonly Candidate[], own: readonly Candidate[], start: number) {
  const container = containerOf(own);
  const isHeld = ({ path }: Candidate) => container !== undefined && path.includes(container);
  const readable = all.flatMap(({ isReadable, prose }, index) => (isReadable && prose > 0 ? [index] : []));
  const [first, last] = [readable[0] ?? -1, readable.at(-1) ?? -1];
  const taken = proseOf(all.filter(({ isReadable }) => isReadable));
  const held = proseOf(own.filter(isHeld));
  const before = proseOf(own.filter((each) => isBetween(each.index, start, first)));
  const isTrusted = taken > held * 0.5 || (taken > 0 && start >= 0 && first > start && before < taken * 0.3);
  if (!isTrusted) return (each: Candidate) => isHeld(each) || each.isReadable;
  const alike = new Set(readable.map((index) => markupOf(all[index]?.path ?? [])));
  return (each: Candidate) =>
    each.isReadable ||
    (isHeld(each) &&
      (isBetween(each.index, first, last) || (each.prose > 0 && alike.has(markupOf(each.path)))));
}

const isBetween = (index: number, from: number, to: number) => index > from && index < to;
const proseOf = (candidates: readonly Candidate[]) => candidates.reduce((sum, { prose }) => sum + prose, 0);

const lengthOf = (candidates: readonly Candidate[]) =>
  candidates.reduce((sum, { block }) => sum + block.text.length, 0);

/** How a paragraph is marked up: its element and the two around it, with their classes, numbers aside. */
function markupOf(path: readonly PageElement[]): string {
  return path.slice(0, 3).map(kindOf).join(" < ");
}

/** The innermost element that holds most of the running text. */
function containerOf(candidates: readonly Candidate[]): PageElement | undefined {
  const held = heldBy(candidates, (element) => element);
  const whole = proseOf(candidates);
  let best: { readonly element: PageElement; readonly depth: number } | undefined;
  for (const { path, prose } of candidates) {
    if (prose === 0) continue;
    const up = path.findIndex((element) => (held.get(element) ?? 0) >= whole * 0.75);
    const element = path[up];
    if (element !== undefined && path.length - up > (best?.depth ?? 0))
      best = { element, depth: path.length - up };
  }
  return best?.element;
}

/** A line that leads to something else, or asks for something, in the languages that news is mostly read in. */
const label =
  /^(?:advert(?:isement)?s?|ad|sponsored|share|share (?:this|on)\b.*|tweet|e?-?mail|print|save|comments?|leave a (?:comment|reply)|\d+ comments?|tags?:?.*|topics?:?.*|filed under.*|(?:read|see|watch|listen)\b ?(?:more|also|next|now|:).*|related\b.*|more (?:from|on|stories)\b.*|also read\b.*|don['’]?t miss.*|click here\b.*|sign up\b.*|subscribe\b.*|follow (?:us|me)\b.*|loading.*|copyright\b.*|©.*|all rights reserved.*|image \d+ of \d+|photo:.*|\(?(?:image|photo|picture|source)(?: credit)?:.*|getty images|اقرأ أيضا.*|شارك.*|إعلان|lesen sie auch.*|lire aussi.*|leia (?:também|mais).*|lea también.*|читайте также.*|(?:теги|tags)\s*:.*)$/iu;

const isHeading = ({ block: { element } }: Candidate) => /^h[1-6]$/.test(element.tagName);

/** Whether a paragraph within the article is of it. */
function isText({ block: { text, linked, element }, prose, isReadable }: Candidate): boolean {
  if (text.length < 160 && label.test(text.trim())) return false;
  return (
    prose > 0 ||
    linked < text.length * 0.85 ||
    (isReadable && (/^(?:li|td|tr)$/.test(element.tagName) || /^https?:\S+$/.test(text.trim())))
  );
}

/** Between headline and text stand, besides the lead, who wrote it, when, and how it can be shared. */
function isLead(each: Candidate): boolean {
  const { text, linked, element } = each.block;
  if (linked > text.length * 0.3 || !isText(each) || isByline(text)) return false;
  return (
    text.length >= (each.isReadable ? 25 : 40) ||
    (each.isReadable && /^(?:li|td|h[2-6]|blockquote)$/.test(element.tagName))
  );
}

/** Whether a line is of who wrote a text, where and when, and how long it takes. */
function isByline(text: string): boolean {
  if (text.length > 160) return false;
  return (
    /\d\d?[:.h]\d\d|©|^\W*(?:by|von|par|por|di|door|av|от|автор|published|updated|posted|last modified|publicado|publié|veröffentlicht|kirjoittanut|بقلم|كتب|نشر|تحديث)(?=\P{L})|\bmin(?:ute)?s? read\b/iu.test(
      text,
    ) ||
    (text.length < 60 && /(?:19|20)\d\d/.test(text) && /\d{1,2}/.test(text.replace(/(?:19|20)\d\d/, "")))
  );
}

/** Lines as they stand in the page, but for those that are there before in other markup: a sentence set off from the text. */
function withoutRepeats(blocks: readonly Block[]): readonly string[] {
  const seen = new Map<string, string>();
  return blocks.flatMap(({ text, element }) => {
    const key = foldLine(text);
    const before = seen.get(key);
    if (key.length >= 30 && before !== undefined && before !== kindOf(element)) return [];
    seen.set(key, kindOf(element));
    return [text];
  });
}
