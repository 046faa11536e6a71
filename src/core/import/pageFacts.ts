import { enteredDate } from "./dayInWords";
import { addressOfFact, dayOf, factOf, primaryTag } from "./facts";
import { headlineOf } from "./headline";
import type { ShownText } from "./htmlText";
import { attributeOf, type Page, type PageElement, parentOf, textOf, walkPage } from "./htmlTree";
import type { Facts } from "./importedText";
import { factsOfLinkedData } from "./linkedData";
import { ancestorsOf } from "./pageParts";
import { isWayHome, nameInHost, namesIn, withoutSite } from "./siteName";

/** What `meta` elements mean, by their `property`, `name` or `itemprop`; the first that is there holds. */
const meanings: Readonly<Record<"title" | "published" | "publisher" | "byline" | "url", readonly string[]>> =
  {
    title: ["og:title", "citation_title", "dc.title", "twitter:title"],
    published: [
      ...[
        "article:published_time",
        "datepublished",
        "citation_publication_date",
        "dc.date.issued",
        "dc.date",
      ],
      ...["dcterms.date", "pubdate", "publishdate", "date"],
    ],
    publisher: ["og:site_name", "citation_journal_title", "dc.publisher", "application-name"],
    byline: ["author", "article:author", "citation_author", "dc.creator"],
    url: ["og:url"],
  };

/** Returns what a page says of itself: in `meta` elements, in JSON-LD, and where its readers see it. */
export function factsOfPage(page: Page, shown: ShownText): Facts {
  const said = new Map<string, string>();
  const data: string[] = [];
  const times: Dated[] = [];
  const links: PageElement[] = [];
  let title: string | undefined;
  const note = (name: string | undefined, value: string | undefined) => {
    if (name !== undefined && value !== undefined && !said.has(name)) said.set(name, value);
  };
  walkPage(page, {
    enter: (element) => {
      const { tagName } = element;
      const attribute = (name: string) => attributeOf(element, name);
      if (tagName === "html") note("html lang", attribute("lang"));
      if (tagName === "title" && parentOf(element)?.tagName === "head") title ??= textOf(element, 10_000);
      if (tagName === "link" && attribute("rel")?.toLowerCase() === "canonical")
        note("canonical", attribute("href"));
      const dated = datedBy(element);
      if (dated !== undefined) times.push(dated);
      if (tagName === "a") links.push(element);
      if (tagName === "script" && attribute("type")?.trim().toLowerCase() === "application/ld+json") {
        data.push(textOf(element, 1_000_000));
      }
      if (tagName === "meta") {
        for (const key of ["property", "name", "itemprop"]) {
          note(attribute(key)?.toLowerCase(), attribute("content"));
        }
      }
      return tagName !== "svg";
    },
  });
  const first = (names: readonly string[]) => names.map((name) => said.get(name)).find((value) => value);
  const linked = factsOfLinkedData(data);
  const publisher = factOf(first(meanings.publisher)) ?? linked.publisher;
  const byline = factOf(first(meanings.byline)) ?? linked.byline;
  const given = factOf(first(meanings.title)) ?? linked.title ?? factOf(title);
  const headline = headlineOf(shown.blocks, given)?.text;
  const url = addressOfFact(said.get("canonical")) ?? addressOfFact(first(meanings.url));
  const siteNames = links
    .filter((link) => isWayHome(attributeOf(link, "href")?.trim() ?? "", url))
    .flatMap(namesIn);
  const names = [publisher, ...siteNames, nameInHost(url), nameInHost(`http://${publisher}`)];
  return defined({
    title: withoutSite(given, factOf(headline), names, shown),
    published:
      dayOf(said.get("article:published_time")) ??
      linked.published ??
      dayOf(enteredDate(first(meanings.published) ?? "")) ??
      dayOfArticle(times, shown),
    publisher,
    // Some pages give an address in the author's place.
    byline: addressOfFact(byline) === undefined ? byline : undefined,
    url,
    language: primaryTag(said.get("html lang")),
  });
}

/** An element that names a day, and whether it says that it is the article's. */
type Dated = { readonly element: PageElement; readonly day: string; readonly isMarked: boolean };

/** A `time`, or any other element whose property in RDFa or microdata is a date of publication. */
function datedBy(element: PageElement): Dated | undefined {
  const property = attributeOf(element, "property") ?? attributeOf(element, "itemprop") ?? "";
  const isMarked = /(?:^|[:.\s])(?:datePublished|dc:date|dcterms:(?:date|issued))$/i.test(property);
  const isTime = element.tagName === "time";
  if (element.tagName === "meta" || !(isTime || isMarked)) return undefined;
  const day = dayOf(
    attributeOf(element, "datetime") ?? (isMarked ? attributeOf(element, "content") : undefined),
  );
  return day === undefined
    ? undefined
    : { element, day, isMarked: isMarked || attributeOf(element, "pubdate") !== undefined };
}

/** Names of places in a page that speak of other texts, or of what others say to this one. */
const elsewhere =
  /comment|related|recommend|teaser|sidebar|footer|widget|most-|popular|latest|(?<!not-)promo|card/i;

/** The day that stands beside the headline, if one does: any other `time` may be a comment's, or another article's. */
function dayOfArticle(times: readonly Dated[], { blocks }: ShownText): string | undefined {
  const headline = headlineOf(blocks, undefined);
  const path = headline === undefined ? [] : ancestorsOf(headline.element);
  let around = path[1];
  const near = times.filter(({ element }) => !isElsewhere(element)).slice(0, 100);
  const own = near.filter(({ element }) => !isOfAnother(element, path));
  for (let level = 0; level < 4 && around !== undefined && around.tagName !== "body"; level += 1) {
    const scope = around;
    const found = own.find(({ element }) => isInside(element, scope));
    if (found !== undefined) return found.day;
    around = parentOf(around);
  }
  return own.find(({ isMarked }) => isMarked)?.day;
}

function isElsewhere(element: PageElement): boolean {
  let at: PageElement | undefined = element;
  for (let level = 0; level < 50 && at !== undefined; level += 1, at = parentOf(at)) {
    if (/^(?:aside|nav)$/.test(at.tagName)) return true;
    if (
      at.tagName !== "body" &&
      at.tagName !== "html" &&
      elsewhere.test(`${attributeOf(at, "class")} ${attributeOf(at, "id")}`)
    )
      return true;
  }
  return false;
}

/**
 * Whether an element stands in another article than the headline, whose elements are given; a foot of the page, too. Where
 * the headline stands before all articles, the others are those that have a heading of their own.
 */
function isOfAnother(element: PageElement, headline: readonly PageElement[]): boolean {
  const path = ancestorsOf(element);
  const own = path.find(({ tagName }) => tagName === "article");
  if (own !== undefined && headline.includes(own)) return false;
  // That of the article says when it was written.
  if (path.some(({ tagName }) => tagName === "footer")) return true;
  return own !== undefined && (headline.some(({ tagName }) => tagName === "article") || hasHeading(own));
}

function hasHeading(element: PageElement): boolean {
  let isFound = false;
  walkPage(element, {
    enter: ({ tagName }) => {
      isFound ||= /^h[1-6]$/.test(tagName);
      return !isFound;
    },
  });
  return isFound;
}

function isInside(inner: PageElement, outer: PageElement): boolean {
  let at: PageElement | undefined = inner;
  for (let level = 0; level < 200 && at !== undefined; level += 1, at = parentOf(at))
    if (at === outer) return true;
  return false;
}

/** Returns the facts that are known: a field that is not is left out. */
export function defined(facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
