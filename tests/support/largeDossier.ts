import { type RelationTypeId, relationTypes } from "../../src/core/codebook/relationTypes";
import type { Actor, Claim, Dossier, SourceDocument } from "../../src/core/dossier/dossier";
import { createRandom } from "../../src/core/placing/random";
import { largeActors } from "./largeActors";

/** How large a dossier to make. `padding`: paragraphs in each document that carry no claim. */
export type LargeSize = {
  readonly documents: number;
  readonly claims: number;
  readonly ties: number;
  readonly actors: number;
  readonly padding: number;
  readonly seed: number;
};

/** The dossier that the figures are asked for. */
export const largeSize: LargeSize = {
  documents: 200,
  claims: 2000,
  ties: 1000,
  actors: 150,
  padding: 2,
  seed: 1,
};
/** The same with more text around the quotes: some 5 MB of JSON. */
export const fiveMegabytes: LargeSize = { ...largeSize, padding: 12 };

type Sentence = { readonly ar: string; readonly en: string };

/** What is said of each relation; `n` is a number that no other sentence has, so that each can be quoted. */
const says: Record<RelationTypeId, (from: Actor, to: Actor, n: number) => Sentence> = {
  cooperation: (from, to, n) => ({
    ar: `وقّع ممثلو ${from.name.ar} و${to.name.ar} مذكرة تفاهم رقم ${n} بشأن التدريب المشترك وتبادل المعلومات`,
    en: `Representatives of ${from.name.en} and ${to.name.en} signed memorandum no. ${n} on joint training and the exchange of information`,
  }),
  condemnation: (from, to, n) => ({
    ar: `وجاء في البيان رقم ${n} أن ${from.name.ar} تدين بأشد العبارات ما أقدمت عليه ${to.name.ar} على الحدود`,
    en: `Statement no. ${n} says that ${from.name.en} condemns in the strongest terms what ${to.name.en} has done on the border`,
  }),
  concern: (from, to, n) => ({
    ar: `وأبدت ${from.name.ar} قلقها البالغ من تحركات ${to.name.ar} بعد رصد ${n} طلعة جوية`,
    en: `${from.name.en} voiced its deep concern over the moves of ${to.name.en} after ${n} sorties had been observed`,
  }),
  conflict: (from, to, n) => ({
    ar: `وقصفت قوات تابعة لجهة ${from.name.ar} مواقع تابعة لجهة ${to.name.ar} بنحو ${n} قذيفة خلال الليل`,
    en: `Forces of ${from.name.en} shelled positions of ${to.name.en} with some ${n} rounds during the night`,
  }),
};

/** Between the quotes stands what says nothing about anybody. */
const filler = (n: number): Sentence => ({
  ar: `ويأتي ذلك في وقت تتواصل فيه المشاورات في العاصمة، وينتظر المراقبون صدور التقرير ذي الرقم ${n} قبل نهاية الشهر الجاري، في حين لم تصدر تفاصيل أخرى عن جدول الأعمال.`,
  en: `This comes as consultations go on in the capital; observers await report no. ${n} before the end of this month, while no further details of the agenda have been given.`,
});

type Line = { readonly type: RelationTypeId; readonly from: number; readonly to: number };

/**
 * A dossier as an office might have after some years: Arabic originals with translations, every quote verbatim. Few actors
 * have most of the ties, and most ties stay within a region. The same size and seed give the same dossier.
 */
export function largeDossier(size: LargeSize = largeSize): Dossier {
  const random = createRandom(size.seed);
  const actors = largeActors(size.actors);
  const lines = drawLines(size, actors.length, random);
  const paragraphs = Array.from({ length: size.documents }, (): Sentence[] => []);
  let number = 100;
  const claims = Array.from({ length: size.claims }, (_, index) => {
    const line = lines[index < lines.length ? index : few(random, lines.length)];
    const [from, to] = [actors[line?.from ?? 0], actors[line?.to ?? 0]];
    if (line === undefined || from === undefined || to === undefined) throw new Error("no such line");
    const evidence = Array.from({ length: random() < 0.3 ? 2 : 1 }, () => {
      const sentence = says[line.type](from, to, ++number);
      const document = Math.floor(random() * size.documents);
      paragraphs[document]?.push(sentence);
      return { document: `report-${document}`, quotes: quotesOf(sentence) };
    });
    return createClaim(`claim-${index}`, line, { from, to, evidence, random, actors });
  });
  return {
    format: "isnad-dossier/1",
    title: { en: "Two hundred reports", ar: "مئتا تقرير" },
    documents: paragraphs.map((own, index) => createDocument(index, own, size.padding, () => ++number)),
    actors,
    claims,
  };
}

/** Distinct ties, each at least once. */
function drawLines({ ties }: LargeSize, actors: number, random: () => number): readonly Line[] {
  const lines = new Map<string, Line>();
  const region = Math.ceil(actors / 6);
  while (lines.size < ties) {
    const from = few(random, actors);
    const near = Math.floor(from / region) * region + Math.floor(random() * region);
    const to = random() < 0.55 ? near : few(random, actors);
    if (to === from || to >= actors) continue;
    const share = random();
    const type = relationTypes[share < 0.45 ? 0 : share < 0.66 ? 1 : share < 0.86 ? 2 : 3]?.id ?? "concern";
    const ends = type === "cooperation" ? [from, to].sort((a, b) => a - b) : [from, to];
    lines.set(`${type} ${ends.join(" ")}`, { type, from: ends[0] ?? 0, to: ends[1] ?? 0 });
  }
  return [...lines.values()];
}

/** A number below `count`, small ones far more often. */
const few = (random: () => number, count: number): number => Math.floor(random() ** 2.2 * count);

const quotesOf = ({ ar, en }: Sentence) => ({ ar: { exact: ar }, en: { exact: en } });

function createClaim(
  id: string,
  { type }: Line,
  given: {
    readonly from: Actor;
    readonly to: Actor;
    readonly evidence: unknown;
    readonly random: () => number;
    readonly actors: readonly Actor[];
  },
): Claim {
  const { from, to, evidence, random, actors } = given;
  const people = actors.filter(({ kind }) => kind === "person");
  const speaker = people[few(random, people.length)];
  const isSaid = random() < 0.4 && speaker !== undefined;
  return {
    id,
    type,
    ...(type === "cooperation" ? { between: [from.id, to.id] } : { from: [from.id], to: [to.id] }),
    ...(isSaid ? { voice: "reported", saidBy: [speaker.id] } : { voice: "narrator" }),
    summary: {
      en: `${type} between ${from.name.en} and ${to.name.en}`,
      ar: `علاقة بين ${from.name.ar} و${to.name.ar}`,
    },
    evidence,
  } as unknown as Claim;
}

/** The quoted sentences two a paragraph, and paragraphs of filler among them. */
function createDocument(
  index: number,
  sentences: readonly Sentence[],
  padding: number,
  next: () => number,
): SourceDocument {
  const title = { ar: `تقرير صحافي رقم ${index + 1}`, en: `News report no. ${index + 1}` };
  const paragraphs: Sentence[] = [title];
  for (let at = 0; at < sentences.length; at += 2) {
    const own = sentences.slice(at, at + 2);
    paragraphs.push({
      ar: `${own.map(({ ar }) => ar).join(". ")}.`,
      en: `${own.map(({ en }) => en).join(". ")}.`,
    });
  }
  for (let extra = 0; extra < padding; extra += 1) {
    const [first, second] = [filler(next()), filler(next())];
    paragraphs.splice(2 + extra * 2, 0, {
      ar: `${first.ar} ${second.ar}`,
      en: `${first.en} ${second.en}`,
    });
  }
  const text = (language: "ar" | "en") => paragraphs.map((each) => each[language]).join("\n");
  return {
    id: `report-${index}`,
    language: "ar",
    title,
    published: `2031-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
    publisher: "The Harbour Post",
    url: `https://example.org/reports/${index + 1}`,
    texts: { ar: text("ar"), en: text("en") },
  } as unknown as SourceDocument;
}
