import type { EncodingId } from "./encodings";

/** Part of every engine, though not of the language. */
declare const TextDecoder: new (label: string) => { readonly decode: (bytes: Uint8Array) => string };

/** How a text in an encoding is known: `usual` are letters that are frequent in it beyond ASCII. */
type Sign = {
  readonly id: EncodingId;
  readonly usual: string;
  /** Share of the letters beyond ASCII that are usual in a text of some lines, at least. */
  readonly share: number;
  /** Written between ASCII letters, not instead of them. */
  readonly isLatin?: true;
};

const cyrillic = "оеаинтсрвлкм";
const arabic = "اليمنوترةبعد";
const greek = "αοιετσνηυρπκ";
const hebrew = "יוהלאתרשמב";
const western = "éèàùâêîôûçëïüöäßñáíóúãõåøæœìò";
const central = "ąćęłńóśźżáčďéěíňřšťúůýžőűöüäâăîșțľĺŕôđ";
const japanese = "のにはをたがでてとしれさいるあかくきっなまりもこすうらよンスルーイトクリラ、。";
const simplified =
  "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长，。";
const traditional =
  "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長，。";

const signs: readonly Sign[] = [
  { id: "windows-1256", usual: arabic, share: 0.5 },
  { id: "iso-8859-6", usual: arabic, share: 0.5 },
  { id: "windows-1251", usual: cyrillic, share: 0.5 },
  { id: "koi8-r", usual: cyrillic, share: 0.5 },
  { id: "iso-8859-5", usual: cyrillic, share: 0.5 },
  { id: "ibm866", usual: cyrillic, share: 0.5 },
  { id: "windows-1253", usual: greek, share: 0.5 },
  { id: "windows-1255", usual: hebrew, share: 0.5 },
  { id: "windows-874", usual: "านรอกเงมยลวดทสตะปบคหแจพชข่้ิีัื", share: 0.6 },
  { id: "shift_jis", usual: japanese, share: 0.25 },
  { id: "euc-jp", usual: japanese, share: 0.25 },
  {
    id: "euc-kr",
    usual: "이다는에을의가고하를로은지도사서기한인자대나부리시아어만일정수전들과해",
    share: 0.25,
  },
  { id: "gb18030", usual: simplified, share: 0.2 },
  { id: "big5", usual: traditional, share: 0.2 },
  { id: "windows-1252", usual: western, share: 0.9, isLatin: true },
  { id: "windows-1250", usual: central, share: 0.9, isLatin: true },
  { id: "windows-1252", usual: "áðéíóúýþæö", share: 0.9, isLatin: true },
  { id: "windows-1254", usual: `${western}ğış`, share: 0.9, isLatin: true },
];

/** Bytes that are looked at; with an even number no pair is split that was not split before. */
const sampleSize = 20_000;

/**
 * Returns the encoding in which bytes that are not UTF-8 read as text; undefined where they do so in none. It is a
 * proposal: in encodings of one script nearly every file is possible, so somebody has to look.
 */
export function likelyEncoding(bytes: Uint8Array): EncodingId | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const rated = signs.map((sign) => ({
    id: sign.id,
    rate: rateOf(new TextDecoder(sign.id).decode(sample), sign),
  }));
  const best = rated.reduce((most, next) => (next.rate > most.rate ? next : most));
  return best.rate > 0 ? best.id : undefined;
}

/** How far above its threshold a reading is, relative to it; 0 for one that is no text. */
function rateOf(text: string, { usual, share, isLatin }: Sign): number {
  const beyond = text.match(/[^\p{ASCII}]/gu) ?? [];
  if (beyond.length === 0) return 0;
  const odd = beyond.filter(
    (sign) => !/[\p{L}\p{M}\p{Nd}\u00A0–—‘’‚“”„«»…•·№°§、。「」『』（），：；？！・ー،؛؟]/u.test(sign),
  );
  if (odd.length > beyond.length * 0.1) return 0;
  // A small letter before a capital one within a word: letters of another encoding.
  const breaks = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const letters = beyond.filter((sign) => /[\p{L}\p{M}]/u.test(sign));
  if (letters.length === 0 || breaks > letters.length * 0.05) return 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  if (isLatin === true && letters.length > all * 0.4) return 0;
  // Letters of two alphabets in one word. Chinese, Japanese and Korean write names so.
  const mixed =
    text.match(/[A-Za-z](?=[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}\p{sc=Thai}])/gu)?.length ?? 0;
  if (mixed > letters.length * 0.02) return 0;
  const known = new Set(usual);
  // Capitals alone are small letters of another encoding.
  const hits =
    letters.filter((letter) => known.has(isLatin === true ? letter.toLowerCase() : letter)).length /
    letters.length;
  return hits < share ? 0 : hits / share;
}
