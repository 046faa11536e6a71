import { addressOfFact, dayOf, factOf, primaryTag } from "./facts";
import type { Facts } from "./importedText";

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

/** Listens to a scan of a page for what it says of itself. */
export function createPageFacts() {
  const said = new Map<string, string>();
  let title: string | undefined;
  let isInTitle = false;
  const first = (names: readonly string[]) => names.map((name) => said.get(name)).find((value) => value);
  const note = (name: string | undefined, value: string | undefined) => {
    if (name !== undefined && value !== undefined && !said.has(name)) said.set(name, value);
  };

  return {
    open: (name: string, attributes: ReadonlyMap<string, string>) => {
      if (name === "title") isInTitle = title === undefined;
      if (name === "html") note("html lang", attributes.get("lang"));
      if (name === "link" && attributes.get("rel")?.toLowerCase() === "canonical") {
        note("canonical", attributes.get("href"));
      }
      if (name === "time") note("time", attributes.get("datetime"));
      if (name !== "meta") return;
      const content = attributes.get("content");
      for (const key of ["property", "name", "itemprop"]) note(attributes.get(key)?.toLowerCase(), content);
    },
    close: (name: string) => {
      if (name === "title") isInTitle = false;
    },
    text: (text: string) => {
      if (isInTitle && (title?.length ?? 0) < 10_000) title = (title ?? "") + text;
    },
    found: (): Facts => {
      const url = addressOfFact(said.get("canonical")) ?? addressOfFact(first(meanings.url));
      const byline = factOf(first(meanings.byline));
      return defined({
        title: factOf(first(meanings.title)) ?? factOf(title),
        published: dayOf(first(meanings.published)) ?? dayOf(said.get("time")),
        publisher: factOf(first(meanings.publisher)),
        // Some pages give an address in the author's place.
        byline: addressOfFact(byline) === undefined ? byline : undefined,
        url,
        language: primaryTag(said.get("html lang")),
      });
    },
  };
}

/** Facts that are known: a field that is not is left out. */
export function defined(facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
