import { countQuotes } from "../dossier/countQuotes";
import type { Claim, Dossier, Proposal, SourceDocument } from "../dossier/dossier";
import type { Issue } from "../dossier/issue";
import { limits } from "../dossier/limits";
import { changedStretch } from "../lists/changedStretch";
import { validate } from "./validate";

/** Keys that may differ without a whole validation: their entries are validated one by one, apart from their ids. */
const alone = new Set<string>(["claims", "proposals", "walk"]);

/**
 * Finds the issues of a dossier that edits made of one without any issue. It validates only what the edits changed, so that
 * its cost goes by the edit and not by the dossier. Undefined where all has to be validated: documents, titles or actors are
 * others now, since a new name may be cut by any quote, or a limit of the format is near. Both dossiers share what the edits
 * left alone.
 */
export function issuesOfEdit(before: Dossier, after: Dossier): readonly Issue[] | undefined {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Dossier>;
  if ([...keys].some((key) => !alone.has(key) && before[key] !== after[key])) return undefined;
  if (isNearLimit(after) || hasTwice(before, after)) return undefined;
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
  const result = validate(part, after.actors);
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

/** Whether an entry that is new has the id of another, which no entry can tell by itself. */
function hasTwice(before: Dossier, after: Dossier): boolean {
  return isIdTwice(before.claims, after.claims) || isIdTwice(before.proposals ?? [], after.proposals ?? []);
}

type WithId = { readonly id?: string | undefined };

/** In `before` each id is there once. */
function isIdTwice(before: readonly WithId[], after: readonly WithId[]): boolean {
  const { gone, fresh } = changedStretch(before, after);
  const ids = fresh.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length) return true;
  const freed = new Set(gone.map(({ id }) => id));
  const added = new Set<string | undefined>(ids.filter((id) => !freed.has(id)));
  return added.size > 0 && before.some(({ id }) => added.has(id));
}

/** Whether a limit that counts the whole dossier may have been passed. */
function isNearLimit({ documents, claims, proposals = [], walk = [] }: Dossier): boolean {
  const ties = claims.reduce(
    (sum, { between, from = [], to = [] }) =>
      sum + (between === undefined ? from.length * to.length : between.length ** 2),
    0,
  );
  return (
    claims.length > limits.claims ||
    proposals.length > limits.proposals ||
    walk.length > limits.lookedAt ||
    ties > limits.ties ||
    isTooMuchSearched(claims, documents) ||
    isTooMuchSearched(proposals, documents)
  );
}

/** Whether the quotes of all entries are looked for in more text than the limit. Mostly their number alone shows that they are not. */
function isTooMuchSearched(
  entries: readonly Pick<Claim, "evidence">[],
  documents: readonly SourceDocument[],
): boolean {
  const lengths = documents.map(({ texts }) =>
    Object.values(texts).reduce((sum, { length }) => sum + length, 0),
  );
  const most = countQuotes(entries) * Math.max(0, ...lengths);
  return most > limits.searched && searchedFor(entries, documents) > limits.searched;
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
