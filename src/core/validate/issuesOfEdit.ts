import type { Claim, Dossier, Proposal, SourceDocument } from "../dossier/dossier";
import type { Issue } from "../dossier/issue";
import { limits } from "../dossier/limits";
import { changedStretch } from "../memoise/changedStretch";
import { validate } from "./validate";

/** Keys that may differ without a whole validation: their entries are judged one by one, apart from their ids. */
const alone = new Set<string>(["claims", "proposals", "walk", "actors"]);

/**
 * Finds the issues of a dossier that edits made of one without any issue. It validates only what the edits changed, so that
 * its cost goes by the edit and not by the dossier. Undefined where all has to be validated: documents, titles or actors
 * that were there are others now, or a limit of the format is near. Both dossiers share what the edits left alone.
 */
export function issuesOfEdit(before: Dossier, after: Dossier): readonly Issue[] | undefined {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Dossier>;
  if ([...keys].some((key) => !alone.has(key) && before[key] !== after[key])) return undefined;
  if (before.actors.some((actor, index) => actor !== after.actors[index])) return undefined;
  if (isNearLimit(after) || hasTwice(after)) return undefined;
  const changed = {
    claims: newIn<Claim>(before.claims, after.claims),
    proposals: newIn<Proposal>(before.proposals ?? [], after.proposals ?? []),
  };
  const looked = newIn(before.walk ?? [], after.walk ?? []);
  const quoted = new Set(
    [...changed.claims, ...changed.proposals]
      .flatMap(({ item }) => item.evidence.map(({ document }) => document))
      .concat(looked.map(({ item }) => item.document)),
  );
  const part = {
    ...after,
    // At least one, as the format asks for.
    documents: after.documents.filter(
      ({ id }, index) => quoted.has(id) || (quoted.size === 0 && index === 0),
    ),
    claims: changed.claims.map(({ item }) => item),
    ...(after.proposals !== undefined && { proposals: changed.proposals.map(({ item }) => item) }),
    ...(after.walk !== undefined && { walk: looked.map(({ item }) => item) }),
  };
  const result = validate(part, before.actors === after.actors ? after.actors : undefined);
  const issues = result.kind === "ok" ? result.value.notices : result.error.issues;
  return issues.map((issue) => ({ ...issue, path: wholePath(issue.path, { ...changed, walk: looked }) }));
}

type Entry<Item> = { readonly item: Item; readonly at: number };

/** The entries of a list that another one does not have, with their places. */
function newIn<Item>(before: readonly Item[], after: readonly Item[]): readonly Entry<Item>[] {
  const { start, gone, fresh } = changedStretch(before, after);
  const known = new Set(gone);
  return fresh.flatMap((item, index) => (known.has(item) ? [] : [{ item, at: start + index }]));
}

/** Whether some id of a list is there twice, which no entry can tell by itself. */
function hasTwice(dossier: Dossier): boolean {
  return [dossier.actors, dossier.claims, dossier.proposals ?? []].some((list) => {
    const ids = list.flatMap(({ id }) => (id === undefined ? [] : [id as string]));
    return new Set(ids).size < ids.length;
  });
}

/** Whether a limit that counts the whole dossier may have been passed. */
function isNearLimit({ documents, actors, claims, proposals = [], walk = [] }: Dossier): boolean {
  const ties = claims.reduce(
    (sum, { between, from = [], to = [] }) =>
      sum + (between === undefined ? from.length * to.length : between.length ** 2),
    0,
  );
  return (
    actors.length > limits.actors ||
    claims.length > limits.claims ||
    proposals.length > limits.proposals ||
    walk.length > limits.lookedAt ||
    ties > limits.ties ||
    searchedFor(claims, documents) > limits.searched ||
    searchedFor(proposals, documents) > limits.searched
  );
}

/** How many UTF-16 code units of text the quotes of all entries are looked for in. */
function searchedFor(
  entries: readonly Pick<Claim, "evidence">[],
  documents: readonly SourceDocument[],
): number {
  const texts = new Map(documents.map(({ id, texts }) => [id, texts]));
  let searched = 0;
  for (const { evidence } of entries) {
    for (const { document, quotes } of evidence) {
      for (const language of Object.keys(quotes)) searched += texts.get(document)?.[language]?.length ?? 0;
    }
  }
  return searched;
}

/** The path that an issue of the part has in the whole dossier. */
function wholePath(
  path: string,
  changed: Readonly<Record<"claims" | "proposals" | "walk", readonly Entry<unknown>[]>>,
): string {
  return path.replace(
    /^(claims|proposals|walk)\[(\d+)\]/u,
    (_, list: keyof typeof changed, index: string) => {
      return `${list}[${changed[list][Number(index)]?.at ?? index}]`;
    },
  );
}
