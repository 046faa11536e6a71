import { expect, test } from "vitest";
import { readHtml } from "../../../src/core/import/htmlText";

const counts = (html: string) => readHtml(html).notices.map(({ code, data }) => [code, data.count]);

test.each([
  ["a raised figure", "killed 5<sup>2</sup> people", "killed 5² people"],
  ["a power", "10<sup>6</sup> and 10<sup>−6</sup>", "10⁶ and 10⁻⁶"],
  ["cents", "$5<sup>99</sup>", "$5⁹⁹"],
  ["figures in several elements", "5<sup><b>1</b>2</sup>", "5¹²"],
  ["a lowered figure", "log 2<sub>10</sub>", "log 2₁₀"],
  ["Arabic figures", "٥<sup>٢</sup>", "٥²"],
  ["behind a comma", "5,<sup>2</sup> people", "5,² people"],
  ["before a figure", "<sup>2</sup>15 people", "²15 people"],
  ["by its style", "5<span style='vertical-align: super'>2</span>", "5²"],
  ["signs that are not there as raised ones", "10<sup>1.5</sup>", "10^(1.5)"],
  ["an ordinal", "the 1<sup>st</sup> day", "the 1st day"],
  ["no figure beside it", "H<sub>2</sub>O, km<sup>2</sup>", "H2O, km2"],
  ["a figure apart", "5 <sup>2</sup> 7", "5 2 7"],
  ["a fraction", "<math><mi>a</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "a=1/2"],
  ["a number and a fraction", "<math><mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "3 1/2"],
  [
    "a sum over a product",
    "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>2</mn></mfrac></math>",
    "(a+1)/2",
  ],
  ["a power of a formula", "<math><msup><mn>10</mn><mn>6</mn></msup></math>", "10⁶"],
  ["a power that is no figure", "<math><msup><mn>2</mn><mi>n</mi></msup></math>", "2^n"],
  ["an index and a power", "<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>", "x₁²"],
  ["a root", "<math><msqrt><mn>2</mn></msqrt></math>", "√(2)"],
  ["a matrix", "<math><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable></math>", "1 2"],
])("no other number comes of %s", (_what, html, shown) => {
  expect(readHtml(`<p>${html}</p>`).paragraphs).toEqual([shown]);
});

test.each([
  ["a link to a note", "<sup><a href='#fn1'>1</a></sup>"],
  ["in a link to a note", "<a href='#fn1'><sup>1</sup></a>"],
  ["several links in brackets", "<sup>[<a href='#a'>1</a>, <a href='#b'>2</a>]</sup>"],
  ["by its role", "<sup role='doc-noteref'>1</sup>"],
])("the sign of a note is no text, and counted: %s", (_what, sign) => {
  const html = `<p>It killed 15${sign} people.`;
  expect(readHtml(html).paragraphs).toEqual(["It killed 15 people."]);
  expect(counts(html)).toEqual([["note-signs-left-out", 1]]);
});

test("what is raised and leads elsewhere is text, and formulas are counted", () => {
  const html =
    "<p>a<sup><a href='https://paper.example/x'>new</a></sup> <math><mi>x</mi></math><math></math>";
  expect(readHtml(html).paragraphs).toEqual(["anew x"]);
  expect(counts(html)).toEqual([["equations-plain", 1]]);
});
