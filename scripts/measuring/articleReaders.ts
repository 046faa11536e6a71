import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom/worker";
import { foldLine } from "../../src/core/import/headline";
import { readHtml } from "../../src/core/import/htmlText";
import { readArticle } from "../../src/io/import/readArticle";

/** What a reader takes from a page. */
export type Article = { readonly headline: string | undefined; readonly text: string };

/** Programs that find the article in a page, by name; the others' HTML is made text as ours is. */
export const articleReaders: Readonly<Record<string, (html: string) => Promise<Article>>> = {
  Isnad: async (html) => {
    const { paragraphs, facts } = readArticle(html);
    const { headline, text } = parted(facts.title, paragraphs);
    // Where the title is worded otherwise, the headline is in the text already.
    return text.length < paragraphs.join("\n").length ? { headline, text } : { headline: "", text };
  },
  Readability: async (html) => {
    const { document } = parseHTML(html);
    const article = new Readability(document as unknown as Document).parse();
    return parted(article?.title ?? undefined, readHtml(article?.content ?? "").paragraphs);
  },
  defuddle: async (html) => {
    const { document } = parseHTML(html);
    const article = await Defuddle(document as unknown as Document, "https://paper.example/", {
      useAsync: false,
    });
    return parted(article.title, readHtml(article.content).paragraphs);
  },
};

/** The headline apart from the text, in which it may stand first. */
function parted(title: string | undefined, paragraphs: readonly string[]): Article {
  const [first] = paragraphs;
  const isFirst = first !== undefined && title !== undefined && foldLine(first) === foldLine(title);
  return { headline: title, text: paragraphs.slice(isFirst ? 1 : 0).join("\n") };
}
