import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { dayOf, factOf, primaryTag } from "../../core/import/facts";
import { type HtmlText, readHtml } from "../../core/import/htmlText";
import type { Found } from "../../core/import/importedText";
import { importLimits } from "../../core/import/importLimits";
import { defined } from "../../core/import/pageFacts";
import { importIssue } from "../../core/import/refuse";
import { tameHtml } from "../../core/import/tameHtml";
import type { Issue } from "../../core/issue";

/**
 * The article in a page, found by Mozilla's Readability in a tree that runs and fetches nothing; where none stands out,
 * or the page has too many elements to look in, all of its text.
 */
export function readArticle(html: string): Found & { readonly notices: readonly Issue[] } {
  const page = readHtml(html);
  const tame = tameHtml(html);
  const found = tame.elements > importLimits.elements ? undefined : findArticle(tame.html);
  if (found === undefined || found.paragraphs.length === 0) {
    return { ...page, notices: page.paragraphs.length === 0 ? [] : [importIssue("whole-page", {})] };
  }
  const facts = { ...page.facts, ...found.facts };
  const paragraphs = withHeadline(found.paragraphs, page, facts.title);
  const counts = { shown: paragraphs.length, whole: page.paragraphs.length };
  return { paragraphs, facts, notices: [importIssue("article-found", counts)] };
}

function findArticle(html: string): Found | undefined {
  const { document } = parseHTML(html);
  // Without one there is nothing to look in, and the library does not ask.
  if (document.body === null || document.documentElement === null) return undefined;
  const article = new Readability(document as unknown as Document, { charThreshold: 250 }).parse();
  if (article === null) return undefined;
  const facts = defined({
    title: factOf(article.title),
    published: dayOf(article.publishedTime),
    publisher: factOf(article.siteName),
    byline: factOf(article.byline),
    url: undefined,
    language: primaryTag(article.lang),
  });
  return { paragraphs: readHtml(article.content ?? "").paragraphs, facts };
}

/** The library takes the headline out of the article, where a passage may be quoted from it: it is put back, as it stands in the page. */
function withHeadline(
  paragraphs: readonly string[],
  page: HtmlText,
  title: string | undefined,
): readonly string[] {
  const headline = page.headlines.find((line) => line.length > 3 && title?.includes(line));
  return headline === undefined || paragraphs.includes(headline) ? paragraphs : [headline, ...paragraphs];
}
