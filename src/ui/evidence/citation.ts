import { reservationOf, voices } from "../../core/codebook/voices";
import { speakersOf } from "../../core/dossier/attribution";
import type { Claim, SourceDocument } from "../../core/dossier/dossier";
import { localise } from "../../core/dossier/language";
import { withTextFragment } from "../../core/export/textFragment";
import { speakerName } from "../../core/grammar/naming";
import { tiesOfClaim } from "../../core/graph/filter";
import type { Graph } from "../../core/graph/graph";
import type { Passage } from "../../core/graph/passages";
import { quotationsOf } from "../../core/graph/quotations";
import { tieStanding } from "../../core/graph/tieSentence";
import { isDeciding, tieState } from "../../core/graph/tieState";
import { isDenial } from "../../core/graph/ties";
import { formatList } from "../../words/counting";
import { formatDate } from "../../words/dates";
import type { LanguageId } from "../../words/languages";
import { selectedMessages } from "../../words/selected";

type Cited = { readonly graph: Graph; readonly claim: Claim; readonly passage: Passage };

/**
 * A passage to cite, in plain text: the quote, its translation, who says it, whether it is a fact, where it stands, and
 * the address that shows it.
 * What may be in another script has a line of its own, so that no direction of writing reaches into the next, and no invisible
 * sign has to keep it: what is copied holds only what one sees. What is not known is left out.
 */
export function citation(
  { graph, claim, passage }: Cited,
  language: LanguageId,
  link: string | undefined,
): string {
  const document = graph.documents.get(passage.document);
  if (document === undefined) throw new Error(`no document ${passage.document}`);
  const messages = selectedMessages[language];
  const { original, translation } = quotationsOf(passage, document, language);
  const speakers = speakersOf(claim);
  const voice = voices.find(({ id }) => id === claim.voice)?.label[language] ?? claim.voice;
  const names = speakers.map((speaker) => speakerName(graph.actors, speaker, language));
  const reservation = reservationOf([claim], language);
  const place = messages.paragraph(passage.paragraphNumber);
  return [
    quoted(original.text, original.language),
    ...(translation === undefined ? [] : [quoted(translation.text, translation.language)]),
    speakers.includes("text")
      ? messages.textItself
      : messages.citation.said(formatList(language, names), voice),
    ...(reservation === undefined ? [] : [messages.citation.happened(reservation)]),
    ...standingsOf(graph, claim, language),
    localise(document.title, document.language).text,
    ...(document.publisher === undefined ? [] : [document.publisher]),
    document.published === undefined
      ? place
      : messages.citation.place(place, formatDate(document.published, language)),
    ...(document.url === undefined ? [] : [addressOf(document, document.url, passage)]),
    ...(link === undefined ? [] : [link]),
  ].join("\n");
}

/**
 * What its lines say where it is not plainly stated, each once: "Hearsay", "Disputed: denied by Sudan". Of a threat beside
 * a claimed act nothing: it is the act that is disputed.
 */
function standingsOf(graph: Graph, claim: Claim, language: LanguageId): readonly string[] {
  const { standing } = selectedMessages[language].citation;
  const words = tiesOfClaim(graph, claim.id).flatMap(({ state }) =>
    (state.id === "hearsay" || state.id === "disputed") && (isDeciding(claim, state) || isDenial({ claim }))
      ? [standing(tieState(state.id).label[language], tieStanding(state, graph.actors, language) ?? "")]
      : [],
  );
  return [...new Set(words)];
}

/** The document's address, at the passage. */
function addressOf({ texts }: SourceDocument, url: string, { language, spans }: Passage): string {
  const span = spans[language];
  return span === undefined ? url : withTextFragment(url, texts[language] ?? "", span);
}

/** The quotation marks of Arabic, and of all else. */
const marks = { ar: ["«»", "“”"], other: ["“”", "‘’"] } as const;

/**
 * In the first marks of its language that are not in it already. A quote's own marks are part of it and stay as they are, so
 * it is the outer ones that give way.
 */
function quoted(text: string, language: string): string {
  const [usual, other] = marks[language.startsWith("ar") ? "ar" : "other"];
  const [open, close] = [...usual].some((mark) => text.includes(mark)) ? other : usual;
  return `${open}${text}${close}`;
}
