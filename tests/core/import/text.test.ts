import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, type EncodingId, encodingOfLabel } from "../../../src/core/import/encodings";
import { dayOf } from "../../../src/core/import/facts";
import { finishText } from "../../../src/core/import/importedText";
import { importLimits } from "../../../src/core/import/importLimits";
import { readPlainText } from "../../../src/core/import/plainText";
import { recogniseScript } from "../../../src/core/import/scripts";
import { codePoint } from "../../support/codePoint";

const nobody = () => undefined;
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const plain = (text: string) => readPlainText(text);

describe("plain text", () => {
  test("keeps every paragraph to the letter", () => {
    const line = fc
      .string({ unit: codePoint })
      .filter((text) => text.trim() !== "" && !/[\n\r\v\f\uFEFF]|\p{Cs}/u.test(text));
    fc.assert(
      fc.property(
        fc.array(
          line.filter((text) => /[^\s\p{Cc}\p{Cf}]/u.test(text)),
          { minLength: 1 },
        ),
        (lines) => {
          expect(plain(lines.join("\n")).paragraphs).toEqual(lines);
          expect(plain(`\uFEFF${lines.join("\r\n")}`)).toEqual({ paragraphs: lines, notices: [] });
        },
      ),
    );
  });

  test("says what it left out or replaced, and how much", () => {
    const read = plain("\n\nOne.\n\n \nTwo \uD800 half.\rThree.\n");
    expect(read.paragraphs).toEqual(["One.", "Two \uFFFD half.", "Three."]);
    expect(read.notices.map(({ code, data }) => [code, data.count])).toEqual([
      ["old-line-ends", 1],
      ["half-characters", 1],
      ["blank-lines-dropped", 2],
    ]);
  });

  test("keeps vowel marks, tatweel and compositions as they are", () => {
    const text = "أَدَانَ الوَزيرـُ e\u0301 \u00E9 ﷺ";
    expect(plain(text).paragraphs).toEqual([text]);
  });
});

describe("encodings", () => {
  const arabic = "نص عربي: السلام عليكم.\nسطر ثانٍ";
  const utf16 = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(2 * (arabic.length + 1)));
    for (const [index, unit] of [0xfeff, ...[...arabic].map((letter) => letter.charCodeAt(0))].entries()) {
      view.setUint16(2 * index, unit, littleEndian);
    }
    return new Uint8Array(view.buffer);
  };

  test.each([
    ["UTF-8", new TextEncoder().encode(arabic)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${arabic}`)],
    ["UTF-16 with its mark", utf16(true)],
    ["big-endian UTF-16 with its mark", utf16(false)],
  ])("%s is read without being asked for", (_title, bytes) => {
    expect(decodeText(bytes)).toEqual({ kind: "ok", value: { text: arabic, notices: [] } });
  });

  test("what is not UTF-8 is refused with its line and column, and a proposal", () => {
    const bytes = new Uint8Array([0x41, 0x0a, 0x42, 0x20, 0xe3, 0xc7, 0xe1, 0x20, 0xda, 0xe1, 0xec]);
    expect(decodeText(bytes)).toMatchObject({
      kind: "error",
      error: [
        {
          code: "text-wrong-encoding",
          data: { line: 2, column: 3, encoding: "utf-8", likely: "windows-1256" },
        },
      ],
    });
    expect(decodeText(bytes, "windows-1256")).toMatchObject({ value: { text: "A\nB مال على" } });
  });

  test.each([
    [arabic, true, "utf-16le"],
    [arabic, false, "utf-16be"],
    ["The minister said.", true, "utf-16le"],
  ])(
    "UTF-16 without its mark is not taken for UTF-8, of which it could be: %s",
    (text, littleEndian, likely) => {
      const view = new DataView(new ArrayBuffer(2 * text.length));
      for (const [index, letter] of [...text].entries()) {
        view.setUint16(2 * index, letter.charCodeAt(0), littleEndian);
      }
      const bytes = new Uint8Array(view.buffer);
      expect(decodeText(bytes)).toMatchObject({
        kind: "error",
        error: [{ code: "text-wrong-encoding", data: { line: 1, encoding: "utf-8", likely } }],
      });
      expect(decodeText(bytes, likely as EncodingId)).toMatchObject({ value: { text } });
      expect(decodeText(bytes, "utf-8").kind).toBe("ok");
    },
  );

  test("half a UTF-16 character at the end is counted", () => {
    expect(decodeText(utf16(true).slice(0, -1))).toMatchObject({
      value: { notices: [{ code: "damaged-bytes" }] },
    });
  });

  test("damaged bytes in good UTF-8 stay few, and are counted", () => {
    const good = new TextEncoder().encode(arabic.repeat(3));
    const bad = new Uint8Array([...good.slice(0, 40), 0xff, ...good.slice(40), 0x80]);
    const read = decodeText(bad);
    expect(read).toMatchObject({ value: { notices: [{ code: "damaged-bytes", data: { count: 2 } }] } });
    expect(read.kind === "ok" && read.value.text.replaceAll("\uFFFD", "")).toBe(arabic.repeat(3));
    const before = new TextEncoder().encode(`${arabic} \uFFFD`);
    expect(decodeText(before)).toMatchObject({ value: { notices: [] } });
  });

  /** Bytes of a text in an encoding of one byte a letter, found by reading each byte. */
  const encoded = (text: string, id: string) => {
    const letters = [...new TextDecoder(id).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
    return Uint8Array.from(text, (letter) => letters.indexOf(letter));
  };
  const russian = "Министр иностранных дел осудил нападение на порт и потребовал заседания.";
  const samples: readonly (readonly [string, string])[] = [
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["ibm866", russian],
    ["iso-8859-5", russian],
    ["windows-1256", "أدان وزير الخارجية الهجوم على الميناء وطالب بعقد اجتماع عاجل."],
    ["iso-8859-6", "أدان وزير الخارجية الهجوم على الميناء وطالب بعقد اجتماع عاجل."],
    ["windows-1253", "Ο υπουργός καταδίκασε την επίθεση στο λιμάνι και ζήτησε συνεδρίαση."],
    ["windows-1255", "שר החוץ גינה את המתקפה על הנמל ודרש לכנס ישיבה דחופה"],
    ["windows-1252", "Le ministre a condamné l'attaque du port et demandé une réunion à l'été."],
    ["windows-1250", "Minister potępił atak na port i zażądał pilnego spotkania w ciągu źle."],
    ["windows-1254", "Bakan limana yapılan saldırıyı kınadı ve görüşme çağrısı yaptı, değil mi."],
  ];

  test.each(samples)("%s is proposed for a text in it, and believed where it is declared", (id, text) => {
    const bytes = encoded(text, id);
    expect(decodeText(bytes)).toMatchObject({ error: [{ data: { likely: id } }] });
    expect(decodeText(bytes, undefined, id as EncodingId)).toMatchObject({ value: { text, notices: [] } });
  });

  test.each([
    [
      "shift_jis",
      [
        0x8b, 0xd9, 0x8b, 0x7d, 0x82, 0xcc, 0x89, 0xef, 0x8d, 0x87, 0x82, 0xf0, 0x8b, 0x81, 0x82, 0xdf, 0x82,
        0xbd,
      ],
      "緊急の会合を求めた",
    ],
    [
      "euc-kr",
      [
        0xb1, 0xe4, 0xb1, 0xde, 0x20, 0xc8, 0xb8, 0xc0, 0xc7, 0xb8, 0xa6, 0x20, 0xbf, 0xe4, 0xb1, 0xb8, 0xc7,
        0xdf, 0xb4, 0xd9,
      ],
      "긴급 회의를 요구했다",
    ],
    ["gb18030", [0xb5, 0xc4, 0xca, 0xc7, 0xd4, 0xda, 0xd6, 0xd0, 0xb9, 0xfa], "的是在中国"],
  ])("%s is proposed for a text in it", (id, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toMatchObject({ error: [{ data: { likely: id } }] });
    expect(decodeText(new Uint8Array(bytes), undefined, id as EncodingId)).toMatchObject({ value: { text } });
  });

  test("nothing is proposed for what reads as text in no encoding", () => {
    const noise = Uint8Array.from({ length: 2_000 }, (_, at) => 128 + ((at * 89 + ((at * at) % 97)) % 128));
    expect(decodeText(noise)).toMatchObject({ error: [{ data: { likely: undefined } }] });
  });

  test("UTF-8 that declares something else is UTF-8, but for two signs of Chinese", () => {
    expect(decodeText(new TextEncoder().encode("déjà vu"), undefined, "windows-1252")).toMatchObject({
      value: { text: "déjà vu" },
    });
    expect(decodeText(new Uint8Array([0xc1, 0xaa, 0xcd, 0xa8]), undefined, "gbk")).toMatchObject({
      value: { text: "联通" },
    });
  });

  test.each([
    ["Windows-1251", "windows-1251"],
    ["cp1256", "windows-1256"],
    ["GB2312", "gbk"],
    [" latin1 ", "windows-1252"],
    ["x-sjis", "shift_jis"],
    ["ks_c_5601-1987", "euc-kr"],
    ["unicode-1-1-utf-8", "utf-8"],
    ["nonsense", undefined],
    ["x-user-defined", undefined],
  ])("the label “%s” means %s", (label, id) => {
    expect(encodingOfLabel(label)).toBe(id);
  });
});

describe("language", () => {
  test.each([
    ["ar", "أدان وزير الخارجية الهجوم على الميناء وطالب بعقد اجتماع عاجل لبحث تداعياته."],
    ["ar", "قال الرئيس الروسي فلاديمير پوتين إن بلاده لن تتراجع عن موقفها من الحرب في أوكرانيا."],
    ["fa", "وزیر امور خارجه حمله به بندر را محکوم کرد و خواستار برگزاری نشست فوری شد."],
    ["ur", "وزیر خارجہ نے بندرگاہ پر حملے کی مذمت کی اور فوری اجلاس بلانے کا مطالبہ کیا۔"],
    ["ckb", "وەزیری دەرەوە هێرشەکەی بۆ سەر بەندەرەکە مەحکوم کرد و داوای کۆبوونەوەی کرد."],
    ["ps", "د افغانستان د بهرنیو چارو وزیر وویل چې دوی د سیمې له هېوادونو سره ښې اړیکې غواړي."],
    ["ug", "جۇڭگو تاشقى ئىشلار مىنىستىرى بۈگۈن ياپونىيە ۋەكىلى بىلەن كۆرۈشتى ۋە سۆزلەشتى."],
    ["sd", "پاڪستان جي پرڏيهي وزير چيو آهي ته ڀارت سان ڳالهيون ٿيڻ گهرجن ۽ سنڌ ۾ امن قائم ڪيو ويندو."],
    ["he", "שר החוץ גינה את המתקפה על הנמל ודרש לכנס ישיבה דחופה בהקדם האפשרי"],
    ["ru", "Министр иностранных дел осудил нападение на порт и потребовал срочного заседания."],
    ["uk", "Міністр закордонних справ засудив напад на порт і зажадав термінового засідання її."],
    [
      "zh",
      "外交部长谴责对港口的袭击，并要求召开紧急会议，讨论其后果和影响，各方应保持克制，避免局势升级恶化。",
    ],
    ["ja", "外務大臣は港への攻撃を非難し、緊急会合の開催を求めた。影響について話し合うとしている。"],
    [
      "ko",
      "외교부 장관은 항구에 대한 공격을 규탄하고 긴급 회의 소집을 요구했다. 각국은 자제를 촉구했다. 상황이 악화될 우려.",
    ],
  ])("%s is known by its letters", (language, text) => {
    expect(recogniseScript(text)).toEqual({ kind: "language", language, confident: true });
  });

  test("a word or two are no proof, and digits none at all", () => {
    expect(recogniseScript("قال")).toMatchObject({ confident: false });
    expect(recogniseScript("123 !")).toBeUndefined();
  });

  test("what a page says of its language holds where letters and words do not speak against it", () => {
    const finish = (text: string, language: string) => {
      const result = finishText({ paragraphs: [text], facts: { language } }, nobody);
      return result.kind === "ok" && result.value.language;
    };
    expect(finish("Some words in Latin letters.", "fr")).toBe("fr");
    expect(finish("أدان وزير الخارجية الهجوم على الميناء.", "en")).toBe("ar");
  });
});

test("a text longer than a document can hold is refused, as is one with nothing in it", () => {
  const finish = (text: string) => finishText({ paragraphs: [text], facts: {} }, nobody);
  expect(finish("a".repeat(importLimits.text + 1))).toMatchObject({ error: [{ code: "text-too-long" }] });
  expect(finish(" \u200F\n\n")).toMatchObject({ error: [{ code: "no-text-found" }] });
  const longLine = finish("a, b ".repeat(importLimits.text / 5));
  expect(longLine.kind === "ok" && codes(longLine.value.notices)).toEqual([]);
});

test.each([
  ["2031-05-04T10:00:00+03:00", "2031-05-04"],
  ["2031-05", "2031-05"],
  ["2031", "2031"],
  ["2031-02-30", undefined],
  ["4 May 2031", undefined],
  ["20310504", undefined],
])("the day of %s is %s", (given, day) => {
  expect(dayOf(given)).toBe(day);
});
