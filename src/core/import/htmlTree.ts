import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a page; its attributes are in the order of the source. */
export type PageElement = DefaultTreeAdapterTypes.Element;
type PageNode = DefaultTreeAdapterTypes.ChildNode;
type PageParent = DefaultTreeAdapterTypes.ParentNode;

/** A page as the tree that browsers build of it. */
export type Page = DefaultTreeAdapterTypes.Document;

/**
 * Builds the tree of a page by the HTML standard's algorithm, which says for every sequence of tags what it means: ends
 * that are missing, misplaced or too many among them. Linear, also in the depth. It runs and fetches nothing.
 */
export function parsePage(html: string): Page {
  const page = parse(html);
  putStreamedPartsInPlace(page);
  return page;
}

/** What a walk meets, in the order of the page. */
export type Visitor = {
  /** Answers whether to go on with what is in the element; where not, `leave` is not called. */
  readonly enter: (element: PageElement) => boolean;
  readonly leave?: (element: PageElement) => void;
  readonly text?: (text: string) => void;
};

/** Walks a page or an element, itself included, without recursion: no nesting is too deep. */
export function walkPage(root: Page | PageElement, visitor: Visitor): void {
  const pending: { readonly node: PageNode | PageParent; readonly isLeft: boolean }[] = [
    { node: root, isLeft: false },
  ];
  const addChildren = (children: readonly PageNode[]) => {
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const node = children[at];
      if (node !== undefined) pending.push({ node, isLeft: false });
    }
  };
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, isLeft } = next;
    if (isText(node)) visitor.text?.(node.value);
    else if (isElement(node)) {
      if (isLeft) visitor.leave?.(node);
      else if (visitor.enter(node)) {
        pending.push({ node, isLeft: true });
        addChildren(node.childNodes);
        if (isTemplate(node)) addChildren(node.content.childNodes);
      }
    } else if ("childNodes" in node) addChildren(node.childNodes);
  }
}

/** Returns the value of an attribute; undefined where the element does not have it. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Returns the element around an element; undefined for the outermost. */
export function parentOf(element: PageElement): PageElement | undefined {
  const { parentNode } = element;
  return parentNode !== null && isElement(parentNode) ? parentNode : undefined;
}

/** Returns the text in an element, hidden or not, up to so many UTF-16 code units. */
export function textOf(element: PageElement, longest: number): string {
  let text = "";
  walkPage(element, {
    enter: () => text.length < longest,
    text: (piece) => {
      if (text.length < longest) text += piece;
    },
  });
  return text.slice(0, longest);
}

const isText = (node: PageNode | PageParent): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === "#text";
const isElement = (node: PageNode | PageParent): node is PageElement => "tagName" in node;
const isTemplate = (node: PageElement): node is DefaultTreeAdapterTypes.Template => "content" in node;

/** Parts that are put in their place: each costs a look at all that is beside it. */
const mostMoves = 1_000;

/**
 * Does what the script of a streamed page does: React sends parts that were late as `<div hidden id="S:0">` and calls
 * `$RC("B:0", "S:0")`, which puts them where `<template id="B:0">` stands. Without that such a page shows nothing.
 */
function putStreamedPartsInPlace(page: Page): void {
  const parts = new Map<string, PageElement>();
  const places = new Map<string, PageElement>();
  const moves: (readonly [string, string])[] = [];
  walkPage(page, {
    enter: (element) => {
      const id = attributeOf(element, "id") ?? "";
      if (element.tagName === "script") {
        const script = textOf(element, 10_000);
        for (const [, a = "", b = ""] of script.matchAll(/\$R[CXS]\("([BPS]:\w+)","([BPS]:\w+)"/g)) {
          moves.push(a.startsWith("S:") && b.startsWith("P:") ? [b, a] : [a, b]);
        }
      }
      if (element.tagName === "template" && /^[BP]:\w+$/.test(id)) places.set(id, element);
      else if (/^S:\w+$/.test(id) && attributeOf(element, "hidden") !== undefined) parts.set(id, element);
      return element.tagName !== "script";
    },
  });
  for (const [placeId, partId] of moves.slice(0, mostMoves)) {
    const [place, part] = [places.get(placeId), parts.get(partId)];
    if (place === undefined || part === undefined || isWithin(place, part)) continue;
    replaceFallback(place, part);
    parts.delete(partId);
  }
  for (const part of parts.values()) part.attrs = part.attrs.filter(({ name }) => name !== "hidden");
}

function isWithin(inner: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | undefined = inner; at !== undefined; at = parentOf(at)) {
    if (at === outer) return true;
  }
  return false;
}

/** A fallback ends with the comment `/$`; a segment's place (`P:`) has none. */
function replaceFallback(place: PageElement, part: PageElement): void {
  const around = place.parentNode;
  const from = part.parentNode;
  if (around === null || from === null) return;
  from.childNodes = from.childNodes.filter((node) => node !== part);
  const at = around.childNodes.indexOf(place);
  const isEnd = (node: PageNode) => node.nodeName === "#comment" && "data" in node && node.data === "/$";
  const end = around.childNodes.findIndex((node, index) => index > at && isEnd(node));
  const isFallback = attributeOf(place, "id")?.startsWith("B:") === true && end >= 0;
  for (const node of part.childNodes) node.parentNode = around;
  const after = around.childNodes.slice(isFallback ? end : at + 1);
  around.childNodes = around.childNodes.slice(0, at).concat(part.childNodes, after);
}
