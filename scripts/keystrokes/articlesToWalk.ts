import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dossierCast, takeCast } from "../../src/core/coding/dossierCast";
import type {
  Actor,
  ActorId,
  Claim,
  Dossier,
  Proposal,
  SourceDocument,
} from "../../src/core/dossier/dossier";
import { validateAnswer } from "../../src/core/drafts/validateAnswer";
import { finderOf } from "../../src/core/names/finderOf";
import { sentencesOf } from "../../src/core/passage/sentences";
import { evidenceSpan } from "../../src/core/quotes/locateExact";
import type { Span } from "../../src/core/text/span";
import { simulateDraft } from "./simulateDraft";

/**
 * What helps: the rules, drafts of a simulated model of a quality (its recall and its precision), the answers that a model gave
 * (a folder with one `NAME.txt` for each article), or nothing.
 */
export type Help = {
  readonly name: string;
  readonly suggests: boolean;
  readonly quality?: number;
  readonly answers?: string;
};

export const isDraft = ({ quality, answers }: Help): boolean =>
  quality !== undefined || answers !== undefined;

export const helps: readonly Help[] = [
  { name: "rules", suggests: true },
  { name: "draft .9", suggests: true, quality: 0.9 },
  { name: "draft .7", suggests: true, quality: 0.7 },
  { name: "draft .5", suggests: true, quality: 0.5 },
  { name: "neither", suggests: false },
];

/** A passage of a claim, and the sentence it stands in. */
export type WantedPassage = { readonly claim: Claim; readonly span: Span; readonly sentence: Span };

/** An article with what is to be found in it. */
export type ArticleToWalk = {
  readonly name: string;
  readonly coded: Dossier;
  readonly document: SourceDocument;
  readonly text: string;
  readonly wanted: readonly WantedPassage[];
};

const ownFolder = fileURLToPath(new URL("../../data/articles/", import.meta.url));

/** The half of the project's coded articles that rules are not tried on, or the other half. */
export function articlesToWalk(half: "measure" | "look"): readonly ArticleToWalk[] {
  return articlesIn(ownFolder).filter((_, index) => index % 2 === (half === "measure" ? 1 : 0));
}

/** The coded articles of a folder, one in each dossier. */
export const articlesIn = (folder: string): readonly ArticleToWalk[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".isnad.json"))
    .toSorted()
    .map((file) => readArticle(folder, file));

function readArticle(folder: string, file: string): ArticleToWalk {
  const coded = JSON.parse(readFileSync(join(folder, file), "utf8")) as Dossier;
  const [document] = coded.documents;
  if (document === undefined) throw new Error(`${file} has no text.`);
  const text = document.texts[document.language] ?? "";
  const sentences = sentencesOf(text);
  const wanted = coded.claims.flatMap((claim) =>
    claim.evidence.flatMap((evidence) => {
      const span = evidenceSpan(evidence, document);
      const sentence = sentences.find(({ start, end }) => span && start <= span.start && span.start < end);
      return span === undefined || sentence === undefined ? [] : [{ claim, span, sentence }];
    }),
  );
  return { name: file.replace(".isnad.json", ""), coded, document, text, wanted };
}

/** Whether a name is one of an actor's, of the dossier's or of the known one that it is. */
export function isNameOf(name: string, actor: Actor): boolean {
  const isFound = finderOf([actor])
    .find(name)
    .some(({ start, end }) => start === 0 && end === name.length);
  return isFound || formsOf(actor).includes(name);
}

/** All that a coded actor is called. */
export const formsOf = ({ name, aliases = {} }: Actor): readonly string[] => [
  ...Object.values(name),
  ...Object.values(aliases).flat(),
];

/** Whether a name has one of an actor's in it, and more. */
export const isWithin = (name: string, actor: Actor): boolean =>
  finderOf([actor])
    .find(name)
    .some(({ start, end }) => end - start < name.length && end - start > name.length / 3);

/** The text with the actors of its coding, and nothing coded: what a model is asked about. */
export function toBeDrafted({ coded }: ArticleToWalk): Dossier {
  const { walk: _walk, proposals: _proposals, places: _places, ...plain } = coded;
  return { ...plain, claims: [] } as Dossier;
}

/** What a model proposes: its answer is validated as in the program; or drawn from the coding, with the model's slips. */
export function proposalsOf(article: ArticleToWalk, { quality, answers }: Help): readonly Proposal[] {
  if (answers === undefined) return simulateDraft(article.coded.claims, quality ?? 0, quality ?? 0);
  const answer = readFileSync(join(answers, `${article.name}.txt`), "utf8");
  const means = { document: article.document.id, by: { model: "asked" } };
  const { proposals, actors } = validateAnswer(answer, toBeDrafted(article), means);
  const isNew = (id: ActorId) => actors.some((actor) => actor.id === id);
  // Whom the coding does not know is nobody that is to be coded.
  return proposals.filter(
    ({ between = [], from = [], to = [], saidBy = [] }) =>
      ![...between, ...from, ...to, ...saidBy].some(isNew),
  );
}

/** The bare text as a dossier; for a draft with its cast, and what the model proposes. */
export function toBeWalked(article: ArticleToWalk, help: Help): Dossier {
  const { coded } = article;
  const plain: Dossier = { ...toBeDrafted(article), actors: [] };
  if (!isDraft(help)) return plain;
  const cast = takeCast(dossierCast(plain))(plain);
  const ids = new Map<ActorId, ActorId>();
  // Whoever is called by too many words has got the right name in the cast.
  const isMisnamed = ({ name }: Actor) =>
    Object.values(name).some(
      (form) =>
        coded.actors.some((own) => isWithin(form, own)) && !coded.actors.some((own) => isNameOf(form, own)),
    );
  const actors = cast.actors.filter((actor) => !isMisnamed(actor));
  for (const actor of coded.actors) {
    const own = cast.actors.find(({ name }) => Object.values(name).some((form) => isNameOf(form, actor)));
    const isTaken = actors.some(({ id }) => id === actor.id);
    const fresh = isTaken ? (`${actor.id}-coded` as ActorId) : actor.id;
    ids.set(actor.id, own?.id ?? fresh);
    if (own === undefined) actors.push({ ...actor, id: fresh });
  }
  const renamed = (given: readonly ActorId[] | undefined) => given?.map((id) => ids.get(id) ?? id);
  const proposals = proposalsOf(article, help).map((proposal) => ({
    ...proposal,
    ...(proposal.between && { between: renamed(proposal.between) }),
    ...(proposal.from && { from: renamed(proposal.from) }),
    ...(proposal.to && { to: renamed(proposal.to) }),
    ...(proposal.saidBy && { saidBy: renamed(proposal.saidBy) }),
  }));
  const named = actors.map(({ speaksFor: given, ...actor }) => {
    const speaksFor = given && (ids.get(given) ?? given);
    return actors.some(({ id }) => id === speaksFor) ? { ...actor, speaksFor } : actor;
  });
  return { ...plain, actors: named, proposals } as Dossier;
}
