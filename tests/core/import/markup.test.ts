import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/core/import/htmlText";
import { parsePage } from "../../../src/core/import/htmlTree";
import { readMarkdown } from "../../../src/core/import/markdownText";
import { scanMarkup } from "../../../src/core/import/scanMarkup";
import { tameHtml } from "../../../src/core/import/tameHtml";

const page = `<!doctype html><html lang="ar-SA"><head><title>العنوان | الصحيفة</title>
<meta property="og:title" content="العنوان"><meta property="article:published_time" content="2031-05-04T08:00">
<meta property="og:site_name" content="الصحيفة"><meta name="author" content="https://a.example/writer">
<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://paper.example/a?b=1&amp;c=2">
<body><h1>العنوان</h1><p>أدان  الوزير
<b>الهج</b>وم.<br>وطالب&nbsp;بالرد.</p><div>خارج<p>داخل</div><pre>a
  b</pre><table><tr><td>1<td>2</table></body></html>`;

describe("HTML", () => {
  test("block elements and line breaks make paragraphs, white space is as it is shown, marks inside words join", () => {
    expect(readHtml(page).paragraphs).toEqual([
      "العنوان",
      "أدان الوزير الهجوم.",
      "وطالب\u00A0بالرد.",
      "خارج",
      "داخل",
      "a",
      "  b",
      "1\t2",
    ]);
  });

  test("a page's own words on itself are taken, but no address that is not http or https", () => {
    expect(readHtml(page).facts).toEqual({
      title: "العنوان",
      published: "2031-05-04",
      publisher: "الصحيفة",
      url: "https://paper.example/a?b=1&c=2",
      language: "ar",
    });
  });

  test.each([
    ["scripts", "<script>alert(1)</script>"],
    ["frames", "<iframe srcdoc='<p>no</p>'>no</iframe>"],
    ["styles", "<style>p{}</style>"],
    ["drawings", "<svg><title>no</title><text>no</text></svg>"],
    ["what is hidden", "<div hidden>no<div>no</div></div><p style='display: none'>no</p>"],
    ["templates", "<template><p>no</p></template>"],
    ["choices", "<select><option>no</select>"],
  ])("%s are no text", (_what, html) => {
    expect(readHtml(`<p>a</p>${html}<p>b</p>`).paragraphs).toEqual(["a", "b"]);
  });

  test.each([
    ["its head has no end", "<!doctype html><head><title>no</title><meta name=a><p>a</p>b"],
    ["a hidden paragraph has no end", "<p hidden>no<b>no</b><p>a</p><div><p hidden>no<br>no</div>b"],
    ["its lines are indented by tabs", "<p>\n\t\ta\n\t\t</p><div>\tb"],
  ])("a page is read whole where %s", (_what, html) => {
    expect(readHtml(html).paragraphs).toEqual(["a", "b"]);
    expect(readHtml(tameHtml(parsePage(html)).html).paragraphs).toEqual(["a", "b"]);
  });

  test("a tab stands between a row's cells, and nowhere else", () => {
    const html = "<p>one\n\t\ttwo\tthree</p><table><tr><td> a\tb <td></td><td>c</table>";
    expect(readHtml(html).paragraphs).toEqual(["one two three", "a b\tc"]);
  });

  test("what a word processor puts on the clipboard is read like a page", () => {
    const html = `<html xmlns:o="x"><head><style>p.MsoNormal{}</style></head><body><!--StartFragment--><p class=MsoNormal><span lang=EN-GB style='font-size:12.0pt'>One\ntwo<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
    expect(readHtml(html).paragraphs).toEqual(["One two"]);
  });

  test.each([
    ["40,000 nested elements", "<div>".repeat(40_000), "</div>".repeat(40_000)],
    ["40,000 elements that are never closed", "<p><b>".repeat(20_000), ""],
    ["an attribute a megabyte long", `<p title="${"a".repeat(1_000_000)}">`, "</p>"],
    ["a million attributes", `<p ${"x=1 ".repeat(1_000_000)}>`, ""],
    ["200,000 ends of nothing", "</i></b>".repeat(100_000), ""],
    ["prototype keys for names", "<constructor __proto__=1><toString>", ""],
  ])("%s are read, and tamed", (_what, before, after) => {
    const html = `<body>${before}text${after}`;
    expect(readHtml(html).paragraphs).toEqual(["text"]);
    expect(tameHtml(parsePage(html)).html).toContain("text");
  });

  test("a tamed page has nothing left that acts or is fetched, is shallow, and says the same", () => {
    const hostile = `<body onload="a()"><img src=x onerror=a()><a href="javascript:a()" style="x">one</a><script>a()</script>
      <script type="application/ld+json">{"headline":"</script-->"}</script>${"<div>".repeat(500)}two<iframe src=x></iframe>`;
    const { html } = tameHtml(parsePage(hostile));
    let [depth, deepest] = [0, 0];
    scanMarkup(html, {
      open: (name, attributes) => {
        expect([...attributes.keys()].filter((key) => /^on|href|src|style/.test(key))).toEqual([]);
        if (name === "script") expect(attributes.get("type")).toBe("application/ld+json");
        if (!/^(img|meta|br)$/.test(name)) depth += 1;
        deepest = Math.max(deepest, depth);
      },
      close: () => {
        depth -= 1;
      },
      text: () => {},
    });
    expect(deepest).toBeLessThan(60);
    expect(readHtml(html).paragraphs).toEqual(readHtml(hostile).paragraphs);
  });
});

describe("Markdown", () => {
  test.each([
    ["headings", "# One\n\nTwo\n===\n\n## Three ##", ["One", "Two", "Three"]],
    ["wrapped lines", "one\ntwo\n\nthree", ["one two", "three"]],
    ["breaks of lines", "one  \ntwo\\\nthree", ["one", "two", "three"]],
    ["emphasis", "a *b* **c** ***d*** _e_ __f__ ~~no~~", ["a b c d e f"]],
    ["emphasis within emphasis", "**The *Guardian* said so**", ["The Guardian said so"]],
    ["no emphasis", "2 * 3 * 4, snake_case_name, a*", ["2 * 3 * 4, snake_case_name, a*"]],
    [
      "links and images",
      "[a](https://x.example/(y)) ![no](z.png)[b][1] <https://c.example>\n\n[1]: z",
      ["a b https://c.example"],
    ],
    ["lists", "- a\n- b\n  goes on\n1. c\n- [ ] d", ["a", "b goes on", "1. c", "d"]],
    [
      "numbers that begin a line",
      "In the war of\n1967. Then.\n1. a\n2. b",
      ["In the war of 1967. Then.", "1. a", "2. b"],
    ],
    ["what looks like a note's sign", "He wrote [^abc] in the text.", ["He wrote [^abc] in the text."]],
    ["wrapped Japanese", "日本は\n中国に、\n強く\nand", ["日本は中国に、強く and"]],
    ["notes", "a[^1], b[^n]\n\n[^1]: *One*\ngoes on\n[^n]: Two", ["a, b", "One goes on", "Two"]],
    [
      "words in brackets",
      "[Minister]: We *condemn* it.\n[1]: not a link",
      ["[Minister]: We condemn it. [1]: not a link"],
    ],
    [
      "tags in code, or escaped",
      "\\<b\\> `<div>` &amp; x < y, <i>z</i> <me@a.example>",
      ["<b> <div> & x < y, z me@a.example"],
    ],
    ["code within a line", "```a``` b\n\n````\n```\nc\n````\nd", ["a b", "```", "c", "d"]],
    ["quotations", "> a\n> b\n\n> > c", ["a b", "c"]],
    ["code", "`a*b*` and ``c``\n\n```js\nlet *x*\n```", ["a*b* and c", "let *x*"]],
    ["escapes", "\\*a\\* 1\\. b\\c", ["*a* 1. b\\c"]],
    ["rules", "a\n\n---\n\n* * *\n\nb\n***\nc", ["a", "b", "c"]],
    ["tables", "| a | b |\n|---|---|\n| 1 | 2 |", ["a\tb", "1\t2"]],
    ["cells", "| x | y |\n|---|---|\n| a \\| *b* | <b>c</b> d |", ["x\ty", "a | b\tc d"]],
    ["a backslash in code", "a `C:\\3` b\n\n    x\\4", ["a C:\\3 b", "x\\4"]],
    [
      "addresses below",
      'The [treaty] and [that one][b].\n\n[treaty]: https://a.example\n[b]: <https://b.example> "B"',
      ["The treaty and that one."],
    ],
    ["a quotation right under a line", "He said:\n> no\n\nb", ["He said:", "no", "b"]],
    ["a comment over a blank line", "a\n\n<!-- no\n\nno -->\n\nb", ["a", "b"]],
    ["a fence in a list", "- a\n\n  ```\n  let *x*\n  ```\n- b", ["a", "let *x*", "b"]],
    ["an emphasised beginning of an item", "3. *a* b\n4. c", ["3. a b", "4. c"]],
    ["entities", "a &lt;b&gt; &copy; \\&amp;", ["a <b> © &amp;"]],
    ["HTML", "<div>a</div>\n\nb <b>c</b> <script>no()</script>", ["a", "b c"]],
    ["Arabic", "**أدان** الوزير «الهجوم»", ["أدان الوزير «الهجوم»"]],
  ])("%s lose their marks and keep their words", (_what, markdown, paragraphs) => {
    expect(readMarkdown(markdown).paragraphs).toEqual(paragraphs);
  });

  test("front matter and the first heading say what the text is", () => {
    const { paragraphs, facts } = readMarkdown(
      "---\ntitle: 'A: b'\ndate: 2031-05-04\nurl: javascript:a\n---\n# B\n\nc",
    );
    expect(facts).toEqual({ title: "A: b", published: "2031-05-04" });
    expect(paragraphs).toEqual(["B", "c"]);
    expect(readMarkdown("# B\n\nc").facts).toEqual({ title: "B" });
    expect(readMarkdown("# B<br>d\n\nc").facts).toEqual({ title: "B d" });
    expect(readMarkdown("---\ntags:\n  - a\n# no\n---").paragraphs).toEqual([]);
  });

  test.each([
    [
      "TOML",
      '+++\ntitle = "A = b" # no\ndate = 2031-05-04\ntags = [\n  "no",\n]\n[params]\nauthor = \'C\'\n+++\nc',
    ],
    ["YAML", '---\ntitle: "A = b"\ndate: 2031-05-04\ntags:\n- no\nauthor: C # no\n---\nc'],
  ])("front matter may be %s", (_what, markdown) => {
    expect(readMarkdown(markdown)).toEqual({
      paragraphs: ["c"],
      facts: { title: "A = b", published: "2031-05-04", byline: "C" },
      notices: [],
    });
  });

  test("what is crossed out is counted", () => {
    expect(readMarkdown("a[^A] b[^x]\n\n[^a]: c").notices).toMatchObject([
      { code: "note-signs-left-out", data: { count: 1 } },
    ]);
    expect(readMarkdown("a ~~b~~ c").notices.map(({ code }) => code)).toEqual(["crossed-out"]);
  });

  test("words between two rules at the start are text", () => {
    expect(readMarkdown("---\nThe minister said: no.\n\n---\nb").paragraphs).toEqual([
      "The minister said: no.",
      "b",
    ]);
  });

  test.each([
    "*a ",
    "[",
    "[a](",
    "> ",
    "#",
    "`a ",
    "_",
    "<",
    "<a ",
    "![",
    "\\",
    "|",
    "- ",
    "**a _b ",
    "<a@",
    "&a",
    "[^1]: ",
    "1. ",
  ])("40,000 times “%s” is read", (piece) => {
    expect(readMarkdown(piece.repeat(40_000)).paragraphs.length).toBeLessThan(2);
  });
});
