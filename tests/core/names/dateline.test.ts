import { expect, test } from "vitest";
import { createDatelineTest, datelineLength } from "../../../src/core/names/dateline";
import { createMentionFinder } from "../../../src/core/names/mentions";

test.each([
  "عمان ـ |هددت تشاد النيجر",
  "عمان - |تشاد تهدد النيجر",
  "عمان (رويترز) - |هددت تشاد النيجر",
  "القاهرة - رويترز: |هددت تشاد النيجر",
  "بيروت، 5 آذار/مارس (أ ف ب) - |هددت تشاد النيجر",
  "AMMAN, 12 March — |Chad threatened Niger",
  "KUWAIT, June 2 - |Chad threatened Niger",
  "LONDON (Reuters) – |Chad threatened Niger",
  "HANOI, Vietnam (AP) — |Chad threatened Niger",
  "BEIRUT/DAMASCUS (Reuters) - |Chad threatened Niger",
  "KHERSON, Ukraine — |Chad threatened Niger",
  "Kherson, Ukraine – |Chad threatened Niger",
  "GENEVA/NAIROBI – |Chad threatened Niger",
  "KHERSON — |Chad threatened Niger",
  "ISLAMABAD: |Chad threatened Niger",
  "UNITED NATIONS: |Chad threatened Niger",
  "UNITED NATIONS — |Chad threatened Niger",
  "خيرسون، أوكرانيا – |تشاد تهدد النيجر",
  "أبيي – وكالات: |تشاد تهدد النيجر",
  "أبيي ـ وكالات - |تشاد تهدد النيجر",
  "السودان – رويترز: |تشاد تهدد النيجر",
  "أبيي – وكالات|\nتشاد تهدد النيجر",
])("a dateline names nobody, whatever line it begins: %s", (line) => {
  const [head = "", rest = ""] = line.split("|");
  expect(datelineLength(head + rest)).toBe(head.length);
  const named = createMentionFinder([]).findAll(`تشاد\n${head}${rest}`);
  expect(named.map((mention) => "known" in mention && mention.known.id)).toEqual(["chad", "chad", "niger"]);
});

test.each([
  "طهران: لن نتفاوض",
  "طهران - بكين: شراكة جديدة",
  "واشنطن - التي تنفي ذلك - قالت إنها باقية",
  "قال محمد (الوزير) - إنه باق",
  "Washington – which denies it – said no",
  "Moscow – Beijing talks go on",
  "Iran – Iraq and Syria, too",
  "Washington-based groups said no",
  "Kyiv – which denies it – said no",
  "KHERSON – which Ukraine holds – is calm",
  "NATO – Russia is a threat",
  "HAMAS – Israel talks go on",
  "HAMAS: Israel must leave",
  "MACRON: Europe must arm",
  "Islamabad: Pakistan is ready",
  "BEIJING: RUSSIA IS A FRIEND",
  "United Nations: Chad must pay",
  "BRICS – BEIJING SAYS NO",
  "Chad, Niger – Mali, too",
  "Kherson – Odesa trains go on",
  "أبيي، السودان – وهي منطقة غنية – هادئة",
  "أبيي – الخرطوم",
  "Iran (Persia) said no",
  "CAIRO — ",
])("no dateline begins: %s", (line) => {
  expect(datelineLength(line)).toBe(0);
});

test("a text of one line takes time in proportion to its length", () => {
  const timeOf = (length: number) => {
    const isInDateline = createDatelineTest("x".repeat(length));
    const before = process.cpuUsage();
    for (let offset = length - 20_000; offset < length; offset += 1) isInDateline(offset);
    return process.cpuUsage(before).user / 1000;
  };
  timeOf(20_000);
  expect(timeOf(4_000_000)).toBeLessThan(4 * timeOf(40_000) + 100);
});
