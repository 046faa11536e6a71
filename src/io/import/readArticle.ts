import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import type { Issue } from "../../core/dossier/issue";
import { findArticle } from "../../core/import/findArticle";
import { noticesOf, readHtml, readShown } from "../../core/import/htmlText";
import { type Page, parsePage } from "../../core/import/htmlTree";
import type { ExtractedText } from "../../core/import/importedText";
import { importIssue } from "../../core/import/importIssues";
import { importLimits } from "../../core/import/importLimits";
import { factsOfPage } from "../../core/import/pageFacts";
import { tameHtml } from "../../core/import/tameHtml";

/** Reads the article in a page, with its headline and lead; where none stands out, all of the page's text. */
export function readArticle(html: string): ExtractedText & { readonly notices: readonly Issue[] } {
  const page = parsePage(html);
  const shown = readShown(page);
  const facts = factsOfPage(page, shown);
  const notices = noticesOf(shown.leftOut);
  const paragraphs = findArticle(shown.blocks, facts.title, readableParagraphs(page));
  if (paragraphs.length === 0) {
    const whole = shown.blocks.map(({ text }) => text);
    return {
      paragraphs: whole,
      facts,
      notices: whole.length === 0 ? [] : [...notices, importIssue("whole-page", {})],
    };
  }
  const counts = { shown: paragraphs.length, whole: shown.blocks.length };
  return { paragraphs, facts, notices: [...notices, importIssue("article-found", counts)] };
}

/**
 * What Mozilla's Readability takes for the article, by paragraphs, in a tree that runs and fetches nothing; empty where it
 * finds none, or the page has too many elements to look in.
 */
function readableParagraphs(page: Page): readonly string[] {
  const tame = tameHtml(page);
  if (tame.elements > importLimits.elements) return [];
  const { document } = parseHTML(tame.html);
  // Without one there is nothing to look in, and the library does not ask.
  if (document.body === null || document.documentElement === null) return [];
  const article = new Readability(document as unknown as Document).parse();
  return article === null ? [] : readHtml(article.content ?? "").paragraphs;
}
