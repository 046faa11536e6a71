import { dayOf, factOf } from "./facts";
import type { Facts } from "./importedText";
import { isHeadOfMail } from "./joinLines";

/** What the lines of a mail's head are called, in the languages that mail programs speak. */
const names: readonly (readonly ["title" | "published" | "byline", string])[] = [
  [
    "title",
    "subject betreff objet asunto oggetto assunto onderwerp тема temat ämne emne aihe konu θέμα 件名 主题 主旨 제목 الموضوع موضوع נושא",
  ],
  [
    "published",
    "date sent datum gesendet envoyé fecha enviado data inviato verzonden дата отправлено data tarih ημερομηνία 日期 日付 送信日時 发送时间 날짜 보낸 التاريخ تاریخ תאריך",
  ],
  ["byline", "from von de da van от od från kimden από 发件人 差出人 보낸사람 من از מאת"],
];

const months = "january february march april may june july august september october november december".split(
  " ",
);

/**
 * Returns what the head of a mail that was copied with its text says of it: its subject, the day it was sent, and who sent
 * it. A head is a text's first lines, two at least, of which one is the subject; nothing is said of any other text.
 */
export function factsOfMail(paragraphs: readonly string[]): Facts {
  const end = paragraphs.findIndex((line) => !isHeadOfMail(line));
  const said = paragraphs.slice(0, end < 0 ? 0 : Math.min(end, 50)).flatMap((line) => {
    const [name = "", ...rest] = line.split(/[:：]/);
    const kind = names.find(([, words]) => words.split(" ").includes(name.trim().toLowerCase()))?.[0];
    return kind === undefined ? [] : [[kind, rest.join(":").trim()] as const];
  });
  const of = (kind: (typeof names)[number][0]) => said.find(([name]) => name === kind)?.[1];
  const title = factOf(of("title"));
  if (title === undefined || said.length < 2) return {};
  const published = sentOn(of("published"));
  const byline = factOf(of("byline"));
  return {
    title,
    ...(published === undefined ? {} : { published }),
    ...(byline === undefined ? {} : { byline }),
  };
}

/**
 * The day of a mail's date: as programs write it (RFC 5322), with the month's whole name in English, or with figures from the
 * year on. Of any other word the first letters say nothing: "marraskuuta" is November.
 */
function sentOn(date = ""): string | undefined {
  const [, day = "", month = "", year = ""] =
    /(?:^|[ ,])(\d{1,2}) (\p{L}{3}\.?|\p{L}+) (\d{4})\b/u.exec(date) ?? [];
  const name = month.toLowerCase().replace(".", "");
  const at = months.findIndex((full) => full === name || full.slice(0, 3) === name) + 1;
  return dayOf(at > 0 ? `${year}-${at}-${day}` : date);
}
