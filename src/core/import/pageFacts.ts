import { addressOfFact, dayOf, factOf, primaryTag } from "./facts";
import { foldLine, headlineOf } from "./headline";
import type { ShownText } from "./htmlText";
import { attributeOf, type Page, type PageElement, parentOf, textOf, walkPage } from "./htmlTree";
import type { Facts } from "./importedText";
import { factsOfLinkedData } from "./linkedData";

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

/** What a page says of itself: in `meta` elements, in JSON-LD, and where its readers see it. */
export function factsOfPage(page: Page, shown: ShownText): Facts {
  const said = new Map<string, string>();
  const data: string[] = [];
  const times: PageElement[] = [];
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
      if (tagName === "time" && attribute("datetime") !== undefined) times.push(element);
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
  return defined({
    title: withoutSite(given, factOf(headline), publisher),
    published:
      dayOf(said.get("article:published_time")) ??
      linked.published ??
      dayOf(first(meanings.published)) ??
      dayOfArticle(times, shown),
    publisher,
    // Some pages give an address in the author's place.
    byline: addressOfFact(byline) === undefined ? byline : undefined,
    url: addressOfFact(said.get("canonical")) ?? addressOfFact(first(meanings.url)),
    language: primaryTag(said.get("html lang")),
  });
}

/** What parts a title from the name of the site. */
const separator = /^\s*[|–—·•«»:\-/]\s*|\s*[|–—·•«»:\-/]\s*$/u;

/** A title without the name of its site: as the headline has it, where it holds the headline and a name besides. */
function withoutSite(
  title: string | undefined,
  headline: string | undefined,
  publisher: string | undefined,
): string | undefined {
  if (title === undefined) return headline;
  const [whole, head] = [foldLine(title), foldLine(headline ?? "")];
  if (headline !== undefined && head !== "") {
    if (whole === head) return title;
    const rest = whole.startsWith(head)
      ? whole.slice(head.length)
      : whole.endsWith(head)
        ? whole.slice(0, -head.length)
        : "";
    if (separator.test(rest)) return headline;
  }
  const name = publisher?.trim() ?? "";
  if (name === "" || !title.endsWith(name)) return title;
  const bare = title.slice(0, -name.length);
  return separator.test(bare) && bare.replace(separator, "") !== "" ? bare.replace(separator, "") : title;
}

/** Names of places in a page that speak of other texts, or of what others say to this one. */
const elsewhere = /comment|related|recommend|teaser|sidebar|footer|widget|most-|popular|latest|promo|card/i;

/** The day that stands beside the headline, if one does: any other `time` may be a comment's, or another article's. */
function dayOfArticle(times: readonly PageElement[], { blocks }: ShownText): string | undefined {
  const headline = headlineOf(blocks, undefined);
  let around = headline && parentOf(headline.element);
  const own = times.filter((time) => !isElsewhere(time)).slice(0, 100);
  for (let level = 0; level < 4 && around !== undefined && around.tagName !== "body"; level += 1) {
    const scope = around;
    const found = own.find((time) => isInside(time, scope) && dayOf(attributeOf(time, "datetime")));
    if (found !== undefined) return dayOf(attributeOf(found, "datetime"));
    around = parentOf(around);
  }
  const marked = own.find(
    (time) =>
      /datePublished/i.test(attributeOf(time, "itemprop") ?? "") ||
      attributeOf(time, "pubdate") !== undefined,
  );
  return marked && dayOf(attributeOf(marked, "datetime"));
}

function isElsewhere(element: PageElement): boolean {
  let at: PageElement | undefined = element;
  for (let level = 0; level < 50 && at !== undefined; level += 1, at = parentOf(at)) {
    if (/^(?:aside|footer|nav)$/.test(at.tagName)) return true;
    if (
      at.tagName !== "body" &&
      at.tagName !== "html" &&
      elsewhere.test(`${attributeOf(at, "class")} ${attributeOf(at, "id")}`)
    )
      return true;
  }
  return false;
}

function isInside(inner: PageElement, outer: PageElement): boolean {
  let at: PageElement | undefined = inner;
  for (let level = 0; level < 200 && at !== undefined; level += 1, at = parentOf(at))
    if (at === outer) return true;
  return false;
}

/** Facts that are known: a field that is not is left out. */
export function defined(facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
