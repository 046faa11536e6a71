import { attributeOf, type PageElement, parentOf } from "./htmlTree";
import type { Block } from "./paragraphWriter";

/** Ancestors that are looked at: articles stand within 40. */
const deepest = 200;

/** Words in names of classes and ids of what stands beside a text on its page. */
const besideWords = [
  "comments?|comment-?(?:list|section|area|form)|disqus\\w*|respond|replies|discussion",
  "related\\w*|recommend\\w*|recirc\\w*|popular|trending|most-?(?:read|viewed|popular)|latest|more-?(?:from|on|stories|news)",
  "also-?(?:read|like)|read-?(?:more|next|also)|see-?also|up-?next|next-?post|prev(?:ious)?-?post|post-?navigation|teasers?",
  "side-?bar|site-?footer|footer|nav|nav-?bar|navigation|menu|breadcrumbs?|pagination|pager|skip-?link|toolbar",
  "share|sharing|share-?\\w+|social|social-?\\w+|addtoany\\w*|sharedaddy|follow-?us|likes?",
  "promo\\w*|newsletter\\w*|subscri\\w*|sign-?up|mailchimp|paywall|donat\\w*|login|register",
  "cookies?|cookie-?\\w+|consent\\w*|gdpr|onetrust\\w*|modal|popup|overlay|lightbox",
  "ad|ads|adv|advert\\w*|ad-?(?:unit|slot|container|wrapper|block)|sponsor\\w*|outbrain|taboola|affiliate\\w*|commerce",
  "tags?|tag-?(?:list|links|cloud)|post-?tags|topics?|categories|rating|ratings|votes?|print-?only|copyright",
  "author-?(?:bio|box|info|card|description)|about-?(?:the-?)?author|bio|toc|table-?of-?contents",
];
const besideName = new RegExp(`(?:^|[\\s_-])(?:${besideWords.join("|")})(?:$|[\\s_-])`, "i");
const besideTag = /^(?:nav|aside|footer|form|menu|dialog)$/;
const besideRole =
  /^(?:navigation|complementary|contentinfo|banner|dialog|alertdialog|search|menu|menubar|toolbar)$/;

/** Returns whether an element's kind, role or name says that it stands beside the text of its page, and is no part of it. */
export function standsBeside(element: PageElement): boolean {
  if (besideTag.test(element.tagName) || besideRole.test(attributeOf(element, "role") ?? "")) return true;
  // A text's own element is named after its subjects, and a heading after its words.
  if (!/^(?:div|section|ul|ol|li|table|header|p|span|details)$/.test(element.tagName)) return false;
  return [attributeOf(element, "class"), attributeOf(element, "id")].some(
    (name) => name !== undefined && (besideName.test(kebab(name)) || /(?:^|\s)widget(?:$|[\s_])/.test(name)),
  );
}

/**
 * Returns whether an element is for something else in any page, however much it says: a dialog, what is agreed to, a page's
 * foot.
 */
export function neverHolds(element: PageElement): boolean {
  if (/^(?:nav|footer|dialog)$/.test(element.tagName) || /dialog$/.test(attributeOf(element, "role") ?? ""))
    return true;
  if (!/^(?:div|section|aside)$/.test(element.tagName)) return false;
  return [attributeOf(element, "class"), attributeOf(element, "id")].some(
    (name) =>
      name !== undefined && /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust)(?:$|[\s_-])/i.test(kebab(name)),
  );
}

/** Names as words: `authorBio`, `author_bio` and `author-bio` are one. */
const kebab = (name: string) =>
  name
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("__", "-");

/** Returns whether a paragraph says what a picture shows, or who made it. */
export function isCaption({ element, text }: Block): boolean {
  if (text.length > 600) return false;
  if (
    text.length < 300 &&
    /\((?:image|photo|picture|pic|foto|credit)s?(?: credit)?: [^()]{1,60}\)\s*$/i.test(text)
  )
    return true;
  return ancestorsOf(element)
    .slice(0, 4)
    .some(
      (each) =>
        each.tagName === "figcaption" ||
        /(?:^|[\s_-])(?:caption|credits?|photo-?credit|image-?credit|wp-caption\w*|legend)(?:$|[\s_-])/i.test(
          kebab(`${attributeOf(each, "class") ?? ""} ${attributeOf(each, "itemprop") ?? ""}`),
        ),
    );
}

/** Returns an element and those around it, the innermost first. */
export function ancestorsOf(element: PageElement): readonly PageElement[] {
  const path: PageElement[] = [];
  for (
    let at: PageElement | undefined = element;
    at !== undefined && path.length < deepest;
    at = parentOf(at)
  ) {
    path.push(at);
  }
  return path;
}

/** Returns the letters of running text in a paragraph; 0 for one that is a heading, a label, or made of links. */
export function weighProse({ text, linked, element }: Block): number {
  if (linked > text.length * 0.4 || /^h[1-6]$/.test(element.tagName)) return 0;
  const isWide = /[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}\p{scx=Hang}]/u.test(text);
  const hasStops = /[.!?…。！？؟۔।:;,،、，]/u.test(text);
  if (text.length < (isWide ? 20 : 60) || !hasStops) return 0;
  // A sign of Chinese or Japanese says as much as two or three letters.
  return isWide ? text.length * 2.5 : text.length;
}
