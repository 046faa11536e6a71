import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/core/import/facts";
import { readHtml } from "../../../src/core/import/htmlText";

const paragraphs = (html: string) => readHtml(html).paragraphs;
const factsOf = (html: string) => readHtml(html).facts;
const counts = (html: string) => readHtml(html).notices.map(({ code, data }) => [code, data.count]);

describe("no element takes the text after it along", () => {
  test.each([
    ["a hidden item ends where the next begins", "<ul><li hidden>no<li>a</ul><p>b", ["a", "b"]],
    ["a button ends where the block around it ends", "<div><button>no</div><p>a</p><p>b", ["a", "b"]],
    ["a title within a drawing may be empty", "<p>a</p><svg><title/></svg><p>b", ["a", "b"]],
    ["a reading needs no end", "<p><ruby>東<rt>とう</rt>京<rt>きょう</ruby>a</p><p>b", ["東京a", "b"]],
    ["a link ends where the next begins", "<p><a hidden>no<a href=x>a</a></p><p>b", ["a", "b"]],
    [
      "a hidden cell ends where the next begins",
      "<table><tr><td hidden>no<td>a<tr><td>b</table>",
      ["a", "b"],
    ],
    ["a hidden option list", "<select hidden><option>no<option>no</select><p>a<p>b", ["a", "b"]],
    ["a hidden heading closed by another rank", "<h2 hidden>no</h3><p>a<p>b", ["a", "b"]],
    ["a hidden bold word closed outside", "<p><b hidden>no<i>no</b></i>a</p><p>b", ["a", "b"]],
    ["a description without ends", "<dl><dt hidden>no<dd>a<dt hidden>no<dd>b</dl>", ["a", "b"]],
  ])("%s", (_what, html, shown) => {
    expect(paragraphs(html)).toEqual(shown);
  });

  test("whatever stands before a paragraph of its own, the paragraph is read", () => {
    const before = ["li", "p", "button", "b", "a", "rt", "td", "dd", "option", "h2", "div", "span", "del"];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...before), fc.constantFrom("", " hidden", " aria-hidden=true"))),
        (tags) => {
          const inside = tags.map(([name, more]) => `<${name}${more}>x`).join("");
          expect(paragraphs(`<body><div>${inside}</div></div></select></table></body>`).length).toBeLessThan(
            99,
          );
          const closed = tags.map(([name, more]) => `<${name}${more}>x</${name}>`).join("");
          expect(paragraphs(`<body><div>${closed}</div><p>last`)).toContain("last");
        },
      ),
    );
  });
});

describe("what a reader sees is in the text, and nothing else", () => {
  test.each([
    [
      "crossed-out words are no text",
      "<p>He <del>praised</del><ins>condemned</ins> it.",
      ["He condemned it."],
    ],
    [
      "nor are those with a line through",
      "<p>a <span style='text-decoration: line-through'>no</span>b",
      ["a b"],
    ],
    [
      "quotation marks that the browser puts",
      "<p lang=en>He said <q>no <q>more</q></q>.",
      ["He said “no ‘more’”."],
    ],
    ["in the language of the text", "<p lang=ar>قال <q>لا</q>.", ["قال «لا»."]],
    ["a first letter apart", "<p><span aria-hidden=true>T</span>he end.", ["The end."]],
    ["words for screen readers alone", "<p>a<span class='icon sr-only'> opens a window</span> b", ["a b"]],
    [
      "spans that are shown as blocks",
      "<span style='display: block'>One.</span><span style='display:block'>Two.</span>",
      ["One.", "Two."],
    ],
    ["blocks that are shown in a line", "<p>a<div style='display:inline'> b</div>", ["a", "b"]],
    ["a button's word in a sentence", "<p>The <button>parties</button> agreed.", ["The parties agreed."]],
    ["buttons alone", "<p>a</p><div><button>Share</button> | <button>Print</button></div>", ["a"]],
    ["white space that is kept", "<span style='white-space:pre-wrap'>a  b\nc</span>", ["a  b", "c"]],
    ["spaces on either side of a tag", "<p>a <b> b</b> <i>c</i>\n</p>", ["a b c"]],
    ["a formula", "<p>Let <math><mi>x</mi><mo>=</mo><mn>2</mn></math> be.", ["Let x=2 be."]],
    [
      "a formula said twice",
      "<p>a <span><span><math><mi>x</mi></math></span><span aria-hidden=true>x</span></span> b",
      ["a x b"],
    ],
    [
      "a page behind a dialog",
      "<div aria-hidden=true><p>The whole story.</div><div role=dialog>ok</div>",
      ["The whole story.", "ok"],
    ],
    ["a closed menu", "<p>The whole story.</p><div aria-hidden=true>Menu</div>", ["The whole story."]],
  ])("%s", (_what, html, shown) => {
    expect(paragraphs(html)).toEqual(shown);
  });

  test("what is seen and not in the text is counted", () => {
    expect(counts("<p>a<del>b</del><s> </s><ruby>c<rt>d</ruby><ol><li>e<li>f</ol>")).toEqual([
      ["crossed-out", 1],
      ["ruby-left-out", 1],
      ["list-numbers-left-out", 2],
    ]);
    expect(counts("<p>a<ol role=list><li>e</ol><ul><li>f</ul>")).toEqual([]);
  });

  test("parts that a page sends late stand where its script puts them", () => {
    const streamed = `<main><h1>Head</h1><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--><footer>End</footer></main>
      <div hidden id="S:0"><p>The story <template id="P:1"></template></p></div>
      <div hidden id="S:1">goes on.</div><script>$RS("S:1","P:1");$RC("B:0","S:0")</script>`;
    expect(paragraphs(streamed)).toEqual(["Head", "The story goes on.", "End"]);
    expect(paragraphs('<div hidden id="S:0"><p>a</div><script>$RC("B:7","S:0")</script>')).toEqual(["a"]);
    expect(paragraphs('<div hidden id="S"><p>no</div><p>a')).toEqual(["a"]);
  });
});

describe("what a page says of itself", () => {
  const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}`;

  test.each([
    [
      "the paper's name behind it",
      "<title>Ships collide - The Paper</title>",
      "<h1>Ships collide</h1>",
      "Ships collide",
    ],
    ["before it, and wide spaces", "<title>新聞｜船が　衝突</title>", "<h1>船が 衝突</h1>", "船が 衝突"],
    [
      "a name known, no heading",
      "<meta property=og:site_name content='The Paper'><title>Ships collide | The Paper</title>",
      "<p>a",
      "Ships collide",
    ],
    [
      "the name of its host",
      "<meta property=og:title content='Ships: two collide - La Gazette'><link rel=canonical href=https://www.lagazette.co.uk/1>",
      "<p>a",
      "Ships: two collide",
    ],
    [
      "a name that is a picture on the way home",
      "<title>Ships collide – Paper 24</title>",
      "<a href=/><img alt='PAPER 24'></a><p>a",
      "Ships collide",
    ],
    [
      "a line of the page that has it without its end",
      "<title>Ships collide: two drowned - Paper</title>",
      "<dl><dt>Ships collide: two drowned</dt></dl>",
      "Ships collide: two drowned",
    ],
    [
      "a part that is no name",
      "<title>Ships collide – Two drowned</title>",
      "<a href=/>Paper</a>",
      "Ships collide – Two drowned",
    ],
    [
      "a kicker that is a line of the page",
      "<title>Syria: Assad forces 'enter Idlib'</title>",
      "<span>Syria</span><h1>Assad's forces enter Idlib</h1>",
      "Syria: Assad forces 'enter Idlib'",
    ],
    [
      "a kicker and no headline",
      "<title>Interview – Assad on the war</title>",
      "<p>Interview</p><p>a",
      "Interview – Assad on the war",
    ],
    [
      "the name of another site that is linked to",
      "<title>Russia blocks one more messenger: Telegram</title><link rel=canonical href=https://paper.example/1>",
      "<p>a <a href=https://telegram.org/>Telegram</a>",
      "Russia blocks one more messenger: Telegram",
    ],
    [
      "a name on the whole address of the way home",
      "<title>Ships collide – Paper 24</title><link rel=canonical href=https://example.org/1>",
      "<a href=https://www.example.org/>Paper 24</a><p>a",
      "Ships collide",
    ],
    [
      "a name on the way home, with spaces around its address",
      "<title>Ships collide – Paper 24</title>",
      "<a href=' / '>Paper 24</a><p>a",
      "Ships collide",
    ],
    [
      "a hyphen of its own",
      "<title>Follow-up: ships</title>",
      "<h1>Something else entirely here</h1>",
      "Follow-up: ships",
    ],
    [
      "no title at all",
      "",
      "<div class=logo><h1>The Paper</h1></div><h1>Ships collide</h1>",
      "Ships collide",
    ],
  ])("its title, with %s", (_what, head, body, title) => {
    expect(factsOf(page(head, body)).title).toBe(title);
  });

  test.each([
    [
      "a comment's time is not the article's",
      "<h1>A</h1><p>b</p><div class=comments><time datetime=2031-05-04></time></div>",
      undefined,
    ],
    [
      "another article's neither",
      "<article><h1>A</h1></article><aside><time datetime=2031-05-04></aside>",
      undefined,
    ],
    [
      "the one beside the headline is",
      "<article><header><h1>A</h1><time datetime='2031-05-04T10:00'>x</time></header></article>",
      "2031-05-04",
    ],
    [
      "RDFa says of any element",
      "<h1>A</h1><div><div><div><div><span property=dc:date content=2031-05-04T00:00:00+01:00>x</span></div></div></div></div>",
      "2031-05-04",
    ],
    [
      "the foot of an article has it, too",
      "<article><h1>A</h1><footer><time datetime=2031-05-04>x</time></footer></article>",
      "2031-05-04",
    ],
    [
      "the foot of a page has another",
      "<h1>A</h1><footer><time datetime=2031-05-04>x</time></footer>",
      undefined,
    ],
    [
      "what is promoted has another",
      "<main><h1>A</h1><p>b</p><div class=promoted-stories><time datetime=2011-01-01>x</time></div></main>",
      undefined,
    ],
    [
      "what is not promoted has it",
      "<main class=node-not-promoted><h1>A</h1><p>b</p><time datetime=2031-05-04>x</time></main>",
      "2031-05-04",
    ],
    ...["<main>", "<main><article>"].flatMap((start) =>
      [
        "<footer><time datetime=2011-01-01>x</time></footer>",
        "<time datetime=2011-01-01>x</time>",
        "<span property=dc:date content=2011-01-01>x</span>",
      ].map((inside): [string, string, undefined] => [
        `another article has another: ${start} ${inside}`,
        `${start}<h1>A</h1><p>b</p><section><article><h3>Other</h3>${inside}</article></section>`,
        undefined,
      ]),
    ),
    [
      "the article may follow the headline",
      "<main><h1>A</h1><article><span property=dc:date content=2031-05-04>x</span><p>b</p></article></main>",
      "2031-05-04",
    ],
    [
      "another property says nothing",
      "<h1>A</h1><span property=dc:modified content=2031-05-04>x</span>",
      undefined,
    ],
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2031-05-04"}]}</script>`,
      "2031-05-04",
    ],
    ["a broken JSON-LD says nothing", '<script type="application/ld+json">{"@type":</script><p>a', undefined],
  ])("its day: %s", (_what, body, day) => {
    expect(factsOf(page("", body)).published).toBe(day);
  });

  test.each([
    ["2031/05/04", "2031-05-04"],
    ["2031.5.4 10:00", "2031-05-04"],
    ["2031年5月4日", "2031-05-04"],
    ["2031년 5월", "2031-05"],
    ["2031/05-04", undefined],
    ["2031/13/04", undefined],
  ])("%s is the day %s", (given, day) => {
    expect(dayOf(given)).toBe(day);
  });
});
