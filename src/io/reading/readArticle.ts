import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { headlineOf } from "../../core/import/headline";
import { noticesOf, readHtml, readShown } from "../../core/import/htmlText";
import { parsePage } from "../../core/import/htmlTree";
import type { Found } from "../../core/import/importedText";
import { importLimits } from "../../core/import/importLimits";
import { factsOfPage } from "../../core/import/pageFacts";
import { importIssue } from "../../core/import/refuse";
import { tameHtml } from "../../core/import/tameHtml";
import type { Issue } from "../../core/issue";

/**
 * The article in a page, found by Mozilla's Readability in a tree that runs and fetches nothing; where none stands out,
 * or the page has too many elements to look in, all of its text.
 */
export function readArticle(html: string): Found & { readonly notices: readonly Issue[] } {
  const page = parsePage(html);
  const shown = readShown(page);
  const facts = factsOfPage(page, shown);
  const notices = noticesOf(shown.leftOut);
  const tame = tameHtml(page);
  const found = tame.elements > importLimits.elements ? [] : findArticle(tame.html);
  if (found.length === 0) {
    const paragraphs = shown.blocks.map(({ text }) => text);
    return {
      paragraphs,
      facts,
      notices: paragraphs.length === 0 ? [] : [...notices, importIssue("whole-page", {})],
    };
  }
  const headline = headlineOf(shown.blocks, facts.title)?.text;
  const paragraphs = headline === undefined || found.includes(headline) ? found : [headline, ...found];
  const counts = { shown: paragraphs.length, whole: shown.blocks.length };
  return { paragraphs, facts, notices: [...notices, importIssue("article-found", counts)] };
}

function findArticle(html: string): readonly string[] {
  const { document } = parseHTML(html);
  // Without one there is nothing to look in, and the library does not ask.
  if (document.body === null || document.documentElement === null) return [];
  const article = new Readability(document as unknown as Document, { charThreshold: 250 }).parse();
  return article === null ? [] : readHtml(article.content ?? "").paragraphs;
}
