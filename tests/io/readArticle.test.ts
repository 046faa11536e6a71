import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/io/import/readArticle";

const said = (what: string) =>
  `The council of the harbour said on Monday that ${what}, and that talks about it would go on until the autumn, as had been agreed before.`;
const one = said("the northern quay would be closed");
const two = said("the southern quay would stay open");
const three = said("the price of berths would not rise");
const four = said("the ferry would sail twice a day");
const links = Array.from({ length: 8 }, (_, at) => `<li><a href=x>Another story ${at} about a town</a>`).join(
  "",
);

const page = (body: string, head = "<title>Quay to close - The Paper</title>") =>
  `<!doctype html><html lang=en><head>${head}</head><body><nav><ul>${links}</ul></nav>${body}<footer><p>${said("this site sets cookies")}</footer></body></html>`;
const read = (html: string) => readArticle(html).paragraphs;

describe("the article in a page", () => {
  test("has its headline and its lead, and not who wrote it, when, and how it is shared", () => {
    const lead = "Captains fear that they will have to look for another port.";
    const html = page(`<main><header><h1>Quay to close</h1><p class=standfirst>${lead}</p>
      <p class=by>By Ann Reporter</p><p>4 May 2031, 10:20</p><div class=share-tools><a href=x>Share</a></div></header>
      <div class=body><p>${one}</p><p>${two}</p><p>${three}</p></div></main>`);
    expect(read(html)).toEqual(["Quay to close", lead, one, two, three]);
  });

  test("has the headline as the page shows it, whose white space or words differ from the title's", () => {
    const body = (headline: string) => `<article><h1>${headline}</h1><p>${one}</p><p>${two}</p></article>`;
    expect(read(page(body("Quay\u00A0to  close")))[0]).toBe("Quay\u00A0to close");
    const title = "<title>x</title><meta property=og:title content='Northern quay to close in autumn'>";
    expect(read(page(body("Northern quay closes"), title))[0]).toBe("Northern quay closes");
  });

  test("is taken whole where it stands in several blocks, with what is between them", () => {
    const html = page(`<article><h1>Quay to close</h1><div class=part><p>${one}</p><p>${two}</p></div>
      <div class=pull><h2>What comes next</h2></div><div class=part><p>${three}</p></div>
      <div class=part><p>${four}</p></div></article>`);
    expect(read(html)).toEqual(["Quay to close", one, two, "What comes next", three, four]);
  });

  test("is not the consent dialog, however long that is", () => {
    const consent = `<div class=cookie-consent role=dialog>${`<p>${said("partners may read your device")}</p>`.repeat(9)}</div>`;
    const html = page(`${consent}<article><h1>Quay to close</h1><p>${one}</p><p>${two}</p></article>`);
    expect(read(html)).toEqual(["Quay to close", one, two]);
  });

  test("has no captions, comments, links to others, nor anything twice", () => {
    const html = page(`<article><h1>Quay to close</h1><p>${one}</p>
      <figure><img src=x><figcaption>The quay in the morning. Photo: A. Nother</figcaption></figure>
      <blockquote>${two}</blockquote><p>${two}</p><p>Read more: <a href=x>A storm in the north</a></p>
      <aside class=related><p>${four}</p></aside><p>${three}</p></article>
      <section id=comments><h2>3 comments</h2><p>${said("nobody asked the captains")}</p></section>`);
    expect(read(html)).toEqual(["Quay to close", one, two, three]);
  });

  test("may be a list of short lines", () => {
    const items = ["Leave at nine", "Bring a boat", "Tie it up well", "Come home again"];
    const html = page(
      `<article><h1>Quay to close</h1><p>${one}</p><ul>${items.map((item) => `<li>${item}`).join("")}</ul><p>${two}</p></article>`,
    );
    expect(read(html)).toEqual(["Quay to close", one, ...items, two]);
  });

  test("is found in other scripts", () => {
    const lines = [
      "أدان وزير الخارجية الهجوم على الميناء، وطالب بعقد اجتماع عاجل لبحث تداعياته على الملاحة.",
      "وقال متحدث باسم الوزارة إن المحادثات ستستمر حتى الخريف، كما اتُّفق عليه من قبل.",
    ];
    const body = `<article><h1>إدانة الهجوم على الميناء</h1>${lines.map((line) => `<p>${line}</p>`).join("")}</article>`;
    expect(read(page(body, "<title>إدانة الهجوم على الميناء | الصحيفة</title>"))).toEqual([
      "إدانة الهجوم على الميناء",
      ...lines,
    ]);
    const wide = [
      "外相は月曜日、港への攻撃を強く非難し、緊急会合の開催を求めたと述べた。",
      "協議は秋まで続く見通しで、関係国も参加すると同省の報道官は説明した。",
    ];
    expect(
      read(
        page(
          `<article><h1>港への攻撃を非難</h1>${wide.map((line) => `<p>${line}</p>`).join("")}</article>`,
          "<title>港への攻撃を非難｜新聞</title>",
        ),
      ),
    ).toEqual(["港への攻撃を非難", ...wide]);
  });

  test("where none stands out, all of the page is taken, and that is said", () => {
    const { paragraphs, notices } = readArticle("<ul><li>a<li>b</ul>");
    expect(paragraphs).toEqual(["a", "b"]);
    expect(notices.map(({ code }) => code)).toEqual(["whole-page"]);
  });
});
