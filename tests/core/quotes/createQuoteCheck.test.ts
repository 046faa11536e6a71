import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorWithNames } from "../../../src/core/names/actorNames";
import { createQuoteCheck } from "../../../src/core/quotes/createQuoteCheck";
import { locateExact } from "../../../src/core/quotes/locateExact";
import type { Quote } from "../../../src/core/text/span";
import { codePoint } from "../../support/codePoint";
import { builtInGraph } from "../../support/dossiers";
import { HARBOUR_ACTORS, HARBOUR_ARTICLE } from "../../support/harbourArticle";
import { named } from "../../support/named";

const locate = (text: string, quote: Quote, actors: readonly ActorWithNames[]) =>
  createQuoteCheck(actors).checkQuote(text, quote);
const actors = named([
  ["Japan", "Tokyo", "اليابان", "طوكيو"],
  ["Russia", "روسيا"],
  ["China", "Beijing", "الصين", "بكين"],
  ["North Korea", "كوريا الشمالية"],
  ["Mark Rutte", "Rutte", "مارك روته", "روته"],
]);

const arabic =
  "أدانت اليابان بشدة الهجوم على الميناء، وأعربت الصين عن قلقها. ولم تعلّق روسيا على 12 صاروخًا.\nقال روته إن الصين تدعم القاعدة الصناعية الروسية.";
const english =
  "Japan strongly condemned the attack on the harbour, and China voiced its concern. Russia did not comment on 12 missiles.\nRutte said that “China supports the Russian industrial base” at the harbour.";

describe("the ladder", () => {
  test.each([
    ["ar", "verbatim", "أعربت الصين عن قلقها"],
    ["en", "verbatim", "China voiced its concern"],
    ["ar", "ambiguous", "الصين"],
    ["en", "ambiguous", "harbour"],
    ["ar", "typographic", "أعربت الصـــين عن\u00a0قلقها"],
    ["en", "typographic", '"China supports the Russian industrial base"'],
    ["ar", "orthographic", "اعربت الصين عن قلقها"],
    ["ar", "orthographic", "تعلق روسيا على ١٢ صاروخا"],
    ["en", "orthographic", "china voiced its concern"],
    ["ar", "drifted", "أدانت اليابان بشدة كبيرة الهجوم على الميناء"],
    ["en", "drifted", "Japan strongly condemned the recent attack on the harbour"],
    ["ar", "conflict", "أعربت روسيا عن قلقها"],
    ["ar", "conflict", "الصين تدعم القاعدة الصناعية اليابانية"],
    ["ar", "conflict", "كوريا الشمالية تدعم القاعدة الصناعية الروسية"],
    ["ar", "conflict", "لم تدن اليابان بشدة الهجوم على الميناء".replace("تدن", "أدانت")],
    ["ar", "conflict", "تعلّق روسيا على 13 صاروخًا"],
    ["en", "conflict", "Russia strongly condemned the attack on the harbour"],
    ["en", "conflict", "China never voiced its concern"],
    ["en", "conflict", "Russia did comment on 12 missiles"],
    ["en", "conflict", "did not comment on 120 missiles"],
    ["ar", "missing", "اتفق الطرفان على تبادل الأسرى في الأسبوع المقبل"],
    ["en", "missing", "both parties agreed to exchange prisoners next week"],
    ["en", "missing", ""],
  ] as const)("in %s answers %s to %s", (language, answer, exact) => {
    expect(locate(language === "ar" ? arabic : english, { exact }, actors).kind).toBe(answer);
  });

  test("finds any stretch of any text that is more than space verbatim by itself, given enough context", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: codePoint, minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          fc.pre(text.slice(start, end).trim() !== "");
          const quote = {
            exact: text.slice(start, end),
            prefix: text.slice(0, start),
            suffix: text.slice(end),
          };
          expect(locate(text, quote, [])).toEqual({ kind: "verbatim", span: { start, end } });
        },
      ),
    );
  });

  test("says verbatim just where the quote stands once to the letter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", " ", "ا"), maxLength: 30 }),
        fc.string({ unit: fc.constantFrom("a", "b", " ", "ا"), minLength: 1, maxLength: 4 }),
        (text, exact) => {
          const found = locate(text, { exact }, []);
          const span = locateExact(text, { exact });
          if (found.kind === "verbatim") expect(span).toEqual(found.span);
          if (span === undefined) expect(found.kind).not.toBe("verbatim");
        },
      ),
    );
  });

  test("tells one occurrence from another by the context, and no other occurrence is taken for it", () => {
    const second = english.lastIndexOf("harbour");
    expect(locate(english, { exact: "harbour", prefix: "base” at the " }, actors)).toEqual({
      kind: "verbatim",
      span: { start: second, end: second + 7 },
    });
    expect(locate(english, { exact: "harbour", prefix: "elsewhere near the " }, actors).kind).not.toBe(
      "verbatim",
    );
  });

  test("repairs with the text's own characters", () => {
    const { checkQuote } = createQuoteCheck(actors);
    const found = checkQuote(arabic, { exact: "اعربت الصـين عن قلقها" });
    if (found.kind !== "orthographic") throw new Error(found.kind);
    expect(found.repair).toEqual({ exact: "أعربت الصين عن قلقها" });
    expect(checkQuote(arabic, found.repair)).toEqual({ kind: "verbatim", span: found.span });
  });

  test("says which words are turned, and what they are", () => {
    const found = locate(english, { exact: "Russia strongly condemned the attack on the harbour" }, actors);
    if (found.kind !== "conflict") throw new Error(found.kind);
    expect(found.changes.map(({ kind }) => kind)).toEqual(["actor"]);
  });

  test("never throws, whatever is looked for in whatever", () => {
    const any = fc.string({ unit: codePoint, maxLength: 60 });
    fc.assert(
      fc.property(any, any, any, any, (text, exact, prefix, suffix) => {
        expect(locate(text, { exact, prefix, suffix }, named([[exact], []])).kind).toBeTypeOf("string");
      }),
    );
  });
});

describe("a quote turned in one word, in a whole article", () => {
  const { actors: articleActors, documents } = builtInGraph().dossier;
  const article = documents[0]?.texts.ar ?? "";
  const names = articleActors.map(({ name, aliases }) => [
    ...Object.values(name),
    ...Object.values(aliases ?? {}).flat(),
  ]);

  test.each([
    // A name that no list knows in place of another, beside shorter words, before its surname, at the beginning and at the end.
    ["وقال كيشيدا إن روسيا تواصل شن الحرب", "وقال روته إن روسيا تواصل شن الحرب"],
    ["(الناتو) مارك كيشيدا يوم الأربعاء بتعميق", "(الناتو) مارك روته يوم الأربعاء بتعميق"],
    [
      "تعهد رئيس الوزراء الياباني شيغيرو كيشيدا والأمين العام لحلف شمال الأطلسي",
      "تعهد رئيس الوزراء الياباني شيغيرو إيشيبا والأمين العام لحلف شمال الأطلسي",
    ],
    [
      "شيغيرو كيشيدا والأمين العام لحلف شمال الأطلسي (الناتو) مارك روته يوم الأربعاء",
      "شيغيرو إيشيبا والأمين العام لحلف شمال الأطلسي (الناتو) مارك روته يوم الأربعاء",
    ],
    ["صحفي مشترك بعد محادثاته مع كيشيدا", "صحفي مشترك بعد محادثاته مع روته"],
    // A number between words that stand in the text a second time before it, or beside another word for a number.
    ["في 7 مولدوفا، مما أسفر عن مقتل الطيار", "في مولدوفا، مما أسفر عن مقتل الطيار"],
    [
      '"إن ٣٠٠ حلف شمال الأطلسي الأقوى سيفيد اليابان بشكل كبير"',
      '"إن حلف شمال الأطلسي الأقوى سيفيد اليابان بشكل كبير"',
    ],
  ])("is in conflict: %s", (quote, stands) => {
    const start = article.indexOf(stands);
    expect(locate(article, { exact: quote }, named(names))).toMatchObject({
      kind: "conflict",
      span: { start, end: start + stands.length },
    });
  });

  test.each([
    ["Monday 7 over the shared harbour of", "Monday over the shared harbour of"],
    // A number or a negator beside a sign at the edge.
    ["– 7 a step that Sweden described as", "– a step that Sweden described as"],
    [
      'vessels to the strait – a step that Sweden described as "unlikely to help" denied –',
      'vessels to the strait – a step that Sweden described as "unlikely to help" –',
    ],
  ])("is in conflict: %s", (quote, stands) => {
    const start = HARBOUR_ARTICLE.indexOf(stands);
    expect(locate(HARBOUR_ARTICLE, { exact: quote }, named(HARBOUR_ACTORS))).toMatchObject({
      kind: "conflict",
      span: { start, end: start + stands.length },
    });
  });

  test.each([
    ["– a step that Sweden described as", "– 7 a step that Sweden described as"],
    [
      "– and denied that its troops had crossed the border. Berlin",
      "– 7 and denied that its troops had crossed the border. Berlin",
    ],
  ])("is in conflict with a text that was turned: %s", (quote, changed) => {
    const text = HARBOUR_ARTICLE.replace(quote, changed);
    expect(locate(text, { exact: quote }, named(HARBOUR_ACTORS))).toMatchObject({
      kind: "conflict",
      span: { start: text.indexOf(changed), end: text.indexOf(changed) + changed.length },
    });
  });

  test("is in conflict with a text that begins with a name unknown to every list in its actor's place", () => {
    const text = article.replace("إيشيبا في مؤتمر صحفي مشترك", "كيشيدا في مؤتمر صحفي مشترك");
    const start = text.indexOf("كيشيدا");
    expect(locate(text, { exact: "إيشيبا في مؤتمر صحفي مشترك بعد" }, named(names))).toMatchObject({
      kind: "conflict",
      span: { start, end: start + "كيشيدا في مؤتمر صحفي مشترك بعد".length },
    });
  });

  test("has only drifted where a full stop ends it before the text names a day", () => {
    const found = locate(
      HARBOUR_ARTICLE,
      { exact: "with 2.5 million euros if Norland and Sweden reach an agreement." },
      named(HARBOUR_ACTORS),
    );
    expect(found.kind).toBe("drifted");
  });

  test("stands where a name was exchanged, not where a passage alike lacks one", () => {
    const quote = "الوزراء الياباني كيشيدا والأمين العام لحلف";
    const stands = "الوزراء الياباني شيغيرو إيشيبا والأمين العام لحلف";
    const start = article.indexOf(stands);
    expect(locate(article, { exact: quote }, named(names))).toMatchObject({
      kind: "conflict",
      span: { start, end: start + stands.length },
    });
  });

  test("is in conflict if it is two names of which one was turned, and no other two are as near", () => {
    const actors = named([["Russia"], ["Japan"], ["Norland"], ["Marwick"]]);
    const text = "The line between Russia and Norland is closed. Ships wait in the harbour.";
    const start = text.indexOf("Russia");
    expect(locate(text, { exact: "Russia and Japan" }, actors)).toMatchObject({
      kind: "conflict",
      span: { start },
    });
    const twice = `${text} Talks of Russia and Marwick go on.`;
    expect(locate(twice, { exact: "Russia and Japan" }, actors)).toEqual({ kind: "missing" });
  });

  test("has no place if it is a row of names of which one was turned", () => {
    const quote = "لحلف شمال الأطلسي (الناتو) مارك كيشيدا";
    expect(locate(article, { exact: quote }, named(names))).toEqual({ kind: "missing" });
  });
});
