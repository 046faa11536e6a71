import type { Words } from "../../words/languages";
import { type DataOf, digits, error, type NoData, notice, shown } from "../issueKind";
import type { EncodingId } from "./encodings";
import { type FileKindId, fileKinds } from "./fileKinds";

type Size = { readonly bytes: number; readonly limit: number };
type Length = { readonly length: number; readonly limit: number };
type Count = { readonly count: number };

const labelOf = (kind: FileKindId, language: "en" | "ar") =>
  fileKinds.find(({ id }) => id === kind)?.label[language] ?? kind;

/** What to do with a file that is not read here, by its kind; `copy` for the others. */
const whatToDo: Readonly<Partial<Record<FileKindId, Words>> & { copy: Words }> = {
  copy: {
    en: "Open it in its own program, select its text, copy it, and paste it here.",
    ar: "افتحه في برنامجه وحدّد نصه وانسخه ثم الصقه هنا.",
  },
  dossier: {
    en: "Open it from the list of dossiers, or drop it anywhere on the page.",
    ar: "افتحه من قائمة الملفات أو أفلته في أي موضع من الصفحة.",
  },
  picture: {
    en: "There is no text in it to be quoted. If it shows an article, type or recognise its text elsewhere and paste that.",
    ar: "لا نص فيه يُقتبس. إن كان يُظهر مقالًا فاستخرج نصه في برنامج آخر ثم الصقه.",
  },
  recording: {
    en: "There is no text in it to be quoted. Paste a transcript of it.",
    ar: "لا نص فيه يُقتبس. الصق تفريغًا مكتوبًا له.",
  },
  zip: {
    en: "Unpack it, and open the article in it.",
    ar: "فُكّ ضغطه وافتح المقال الذي فيه.",
  },
  writer: {
    en: "Save it as a Word document (.docx) in its own program, and open that.",
    ar: "احفظه في برنامجه مستند وورد (‎.docx‎) ثم افتحه.",
  },
  "web-archive": {
    en: "Save the page as HTML alone, and open that.",
    ar: "احفظ الصفحة بصيغة HTML وحدها ثم افتحها.",
  },
};

/** Decimal megabytes, as file managers show them. */
const megabytes = (language: "en" | "ar", bytes: number) => digits(language, Math.ceil(bytes / 100_000) / 10);

/** What can be wrong with a text that comes in, and what was done to it on the way. Each says what to do. */
export const importIssues = {
  "text-file-too-large": error<Size>({
    en: ({ bytes, limit }) =>
      `The file has ${megabytes("en", bytes)} MB; up to ${megabytes("en", limit)} MB are read. Save the article alone, without pictures, and open that.`,
    ar: ({ bytes, limit }) =>
      `حجم الملف ${megabytes("ar", bytes)} م.ب، والحد الأقصى ${megabytes("ar", limit)} م.ب. احفظ المقال وحده دون صور ثم افتحه.`,
  }),
  "text-too-long": error<Length>({
    en: ({ length, limit }) =>
      `The text has ${digits("en", length)} characters; a document can hold ${digits("en", limit)}. Divide it into several documents.`,
    ar: ({ length, limit }) =>
      `عدد محارف النص ${digits("ar", length)}، وأقصى ما تتسع له الوثيقة ${digits("ar", limit)}. قسّمه إلى عدة وثائق.`,
  }),
  "text-empty": error<NoData>({
    en: () => "There is nothing in it. Paste the article's text, or choose another file.",
    ar: () => "لا شيء فيه. الصق نص المقال أو اختر ملفًا آخر.",
  }),
  "no-text-found": error<NoData>({
    en: () =>
      "No text was found in it: perhaps it holds only pictures, or a page that is filled in by a script. Select the text where you read it, copy it, and paste it here.",
    ar: () =>
      "لم يُعثر فيه على نص: ربما لا يضم إلا صورًا، أو أنه صفحة يملؤها برنامج نصي. حدّد النص حيث تقرؤه وانسخه ثم الصقه هنا.",
  }),
  "unknown-file-kind": error<{ readonly name: string }>({
    en: ({ name }) =>
      `“${shown(name)}” is not a kind of file that is read here. Open a .txt, .md, .html or .docx file, or copy its text and paste it.`,
    ar: ({ name }) =>
      `«${shown(name)}» ليس من أنواع الملفات المقروءة هنا. افتح ملفًا من نوع ‎.txt‎ أو ‎.md‎ أو ‎.html‎ أو ‎.docx‎، أو انسخ نصه والصقه.`,
  }),
  "other-file-kind": error<{ readonly name: string; readonly kind: FileKindId }>({
    en: ({ name, kind }) =>
      `“${shown(name)}” is ${labelOf(kind, "en")}. ${whatToDo[kind]?.en ?? whatToDo.copy.en}`,
    ar: ({ name, kind }) =>
      `«${shown(name)}»: ${labelOf(kind, "ar")}. ${whatToDo[kind]?.ar ?? whatToDo.copy.ar}`,
  }),
  "file-unreadable": error<{ readonly name: string }>({
    en: ({ name }) =>
      `The browser could not read “${shown(name)}”: it was moved, changed or locked meanwhile. Choose it again.`,
    ar: ({ name }) => `تعذّر على المتصفح قراءة «${shown(name)}»: نُقل الملف أو تغيّر أو أُقفل. اختره من جديد.`,
  }),
  "text-wrong-encoding": error<{
    readonly line: number;
    readonly column: number;
    readonly encoding: EncodingId;
    readonly likely: EncodingId | undefined;
  }>({
    en: ({ line, column, encoding }) =>
      `The file is not ${encoding.toUpperCase()}: what is at line ${digits("en", line)}, column ${digits("en", column)} is no character in it. Choose the encoding it was saved with.`,
    ar: ({ line, column, encoding }) =>
      `ترميز الملف ليس ${encoding.toUpperCase()}: ما عند السطر ${digits("ar", line)}، العمود ${digits("ar", column)} ليس محرفًا فيه. اختر الترميز الذي حُفظ به.`,
  }),
  "damaged-bytes": notice<Count & { readonly encoding: EncodingId }>({
    en: ({ count, encoding }) =>
      `What is no ${encoding.toUpperCase()} was replaced by \uFFFD (${digits("en", count)} places): the file was damaged before it came here.`,
    ar: ({ count, encoding }) =>
      `استُبدل بـ \uFFFD ما ليس من ترميز \u2066${encoding.toUpperCase()}\u2069 (عدد المواضع ${digits("ar", count)}): تلف الملف قبل وصوله.`,
  }),
  "not-a-docx": error<{ readonly missing: string | undefined }>({
    en: ({ missing }) =>
      missing === undefined
        ? "The file is damaged, or is not a Word document (.docx). Open it in the program it comes from and save it again as .docx."
        : `The file is not a Word document (.docx): it has no ${missing}. Open it in the program it comes from and save it as .docx.`,
    ar: ({ missing }) =>
      missing === undefined
        ? "الملف تالف أو ليس مستند وورد (‎.docx‎). افتحه في برنامجه واحفظه من جديد بصيغة ‎.docx‎."
        : `الملف ليس مستند وورد (‎.docx‎): ينقصه \u2068${missing}\u2069. افتحه في برنامجه واحفظه بصيغة ‎.docx‎.`,
  }),
  "old-word-file": error<NoData>({
    en: () =>
      "This is a Word document of the old kind (.doc), or one with a password. Save it as .docx without a password.",
    ar: () => "هذا مستند وورد بالصيغة القديمة (‎.doc‎) أو محمي بكلمة مرور. احفظه بصيغة ‎.docx‎ دون كلمة مرور.",
  }),
  "zip-too-large": error<{ readonly part: string; readonly limit: number }>({
    en: ({ part, limit }) =>
      `The document grows beyond ${megabytes("en", limit)} MB when it is unpacked (${shown(part)}), so unpacking was stopped. Copy its text and paste it.`,
    ar: ({ part, limit }) =>
      `يتجاوز المستند ${megabytes("ar", limit)} م.ب عند فكه (${shown(part)})، فأُوقف فكه. انسخ نصه والصقه.`,
  }),
  "zip-too-many-entries": error<{ readonly limit: number }>({
    en: ({ limit }) =>
      `The document holds more than ${digits("en", limit)} files, so it was not read on. Copy its text and paste it.`,
    ar: ({ limit }) => `يضم المستند أكثر من ${digits("ar", limit)} ملف، فأُوقفت قراءته. انسخ نصه والصقه.`,
  }),
  "took-too-long": error<{ readonly seconds: number }>({
    en: ({ seconds }) =>
      `Reading took longer than ${digits("en", seconds)} seconds and was stopped. Copy the article's text and paste it.`,
    ar: ({ seconds }) => `تجاوزت القراءة ${digits("ar", seconds)} ثانية فأُوقفت. انسخ نص المقال والصقه.`,
  }),
  "reader-failed": error<NoData>({
    en: () =>
      "Reading broke off: this can happen when memory is short. Copy the article's text and paste it.",
    ar: () => "انقطعت القراءة: قد يحدث هذا حين تقل الذاكرة. انسخ نص المقال والصقه.",
  }),
  "blank-lines-dropped": notice<Count>({
    en: ({ count }) => `Blank lines between paragraphs were left out (${digits("en", count)}).`,
    ar: ({ count }) => `حُذفت الأسطر الفارغة بين الفقرات (العدد ${digits("ar", count)}).`,
  }),
  "old-line-ends": notice<Count>({
    en: ({ count }) =>
      `Old signs for the end of a line or a page were read as ends of lines (${digits("en", count)}).`,
    ar: ({ count }) =>
      `قُرئت علامات قديمة لنهاية السطر أو الصفحة نهاياتٍ للأسطر (العدد ${digits("ar", count)}).`,
  }),
  "lines-joined": notice<Count>({
    en: ({ count }) =>
      `The lines were broken at a width, not at paragraphs: ${digits("en", count)} ends of lines were joined, and words broken by a hyphen made whole.`,
    ar: ({ count }) =>
      `كانت الأسطر مقطوعة عند عرض معيّن لا عند الفقرات: وُصلت نهايات أسطر عددها ${digits("ar", count)}، وجُمعت الكلمات المقطوعة بواصلة.`,
  }),
  "half-characters": notice<Count>({
    en: ({ count }) =>
      `Half characters were replaced by \uFFFD (${digits("en", count)}): the text was cut or damaged before it came here.`,
    ar: ({ count }) =>
      `استُبدلت أنصاف محارف بـ \uFFFD (العدد ${digits("ar", count)}): قُصّ النص أو تلف قبل وصوله.`,
  }),
  "marks-removed": notice<NoData>({
    en: () => "Markdown's signs for headings, emphasis, lists and links were taken off.",
    ar: () => "أُزيلت علامات ماركداون للعناوين والتوكيد والقوائم والروابط.",
  }),
  "notes-at-end": notice<Count>({
    en: ({ count }) => `Footnotes and endnotes were put at the end of the text (${digits("en", count)}).`,
    ar: ({ count }) => `وُضعت الحواشي السفلية والختامية في آخر النص (العدد ${digits("ar", count)}).`,
  }),
  "changes-accepted": notice<Count>({
    en: ({ count }) =>
      `Tracked changes were read as accepted: ${digits("en", count)} insertions, deletions and moves.`,
    ar: ({ count }) =>
      `قُرئت التغييرات المتعقَّبة مقبولةً (عدد الإدراجات والحذوف والنقول ${digits("ar", count)}).`,
  }),
  "word-numbers-left-out": notice<Count>({
    en: ({ count }) =>
      `Bullets, and numbers of rare kinds, that Word puts before paragraphs by itself are not in the text (${digits("en", count)}).`,
    ar: ({ count }) =>
      `النقاط، والأرقام من الأنواع النادرة، التي يضعها وورد تلقائيًا قبل الفقرات ليست في النص (العدد ${digits("ar", count)}).`,
  }),
  "equations-plain": notice<Count>({
    en: ({ count }) => `Equations stand in the text as a line of signs (${digits("en", count)}).`,
    ar: ({ count }) => `تَرِد المعادلات في النص سطرًا من الرموز (العدد ${digits("ar", count)}).`,
  }),
  "signs-left-out": notice<Count>({
    en: ({ count }) => `Signs that only their font knows are not in the text (${digits("en", count)}).`,
    ar: ({ count }) => `رموز لا يعرفها إلا خطها ليست في النص (العدد ${digits("ar", count)}).`,
  }),
  "crossed-out": notice<Count>({
    en: ({ count }) => `What is crossed out is not in the text (${digits("en", count)} places).`,
    ar: ({ count }) => `ما شُطب في الأصل ليس في النص (عدد المواضع ${digits("ar", count)}).`,
  }),
  "ruby-left-out": notice<Count>({
    en: ({ count }) => `Readings set above words are not in the text (${digits("en", count)}).`,
    ar: ({ count }) => `القراءات المكتوبة فوق الكلمات ليست في النص (العدد ${digits("ar", count)}).`,
  }),
  "note-signs-left-out": notice<Count>({
    en: ({ count }) => `Signs of notes are not in the text (${digits("en", count)}).`,
    ar: ({ count }) => `علامات الحواشي ليست في النص (العدد ${digits("ar", count)}).`,
  }),
  "list-numbers-left-out": notice<Count>({
    en: ({ count }) =>
      `Numbers that the page shows before items of lists are not in the text (${digits("en", count)}).`,
    ar: ({ count }) =>
      `أرقام القوائم التي تعرضها الصفحة قبل بنودها ليست في النص (العدد ${digits("ar", count)}).`,
  }),
  "article-found": notice<{ readonly shown: number; readonly whole: number }>({
    en: (data) =>
      `The article was taken out of the page: ${digits("en", data.shown)} of ${digits("en", data.whole)} paragraphs.`,
    ar: (data) =>
      `أُخذ المقال من الصفحة: فقراته ${digits("ar", data.shown)}، من أصل ${digits("ar", data.whole)}.`,
  }),
  "whole-page": notice<NoData>({
    en: () => "No article stood out in the page, so all of its text was taken.",
    ar: () => "لم يبرز في الصفحة مقال، فأُخذ نصها كله.",
  }),
  "rich-text-cut": notice<Length>({
    en: ({ length, limit }) =>
      `What was pasted has ${digits("en", length)} characters of markup, more than the ${digits("en", limit)} that are read. Its plain text was taken.`,
    ar: ({ length, limit }) =>
      `في ما لُصق ${digits("ar", length)} محرف من الوسوم، والحد الأقصى ${digits("ar", limit)}. أُخذ نصه المجرّد.`,
  }),
};

/** The code of an issue with a text that comes in. */
export type ImportIssueCode = keyof typeof importIssues;
/** The data that issues with this code carry. */
export type ImportIssueData<Code extends ImportIssueCode> = DataOf<(typeof importIssues)[Code]>;
