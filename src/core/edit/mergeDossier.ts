import type {
  Actor,
  ActorId,
  Claim,
  DocumentId,
  Dossier,
  Evidence,
  Proposal,
  SourceDocument,
} from "../dossier";
import { finderOf } from "../names/finderOf";
import { fold } from "../text/fold";
import type { DossierEdit } from "./editClaims";
import { freshId } from "./freshId";

/**
 * Adds all that another dossier holds: its texts, actors, claims, proposals and what was looked at. Actors are the same by
 * code, by being the same known actor, or by a name; an own actor stands for one of the other's at most. A text that is
 * there already is not added twice, nor a claim that says the same of the same quotes. Ids that are taken are made anew.
 * Places on the map are not taken over: they are those of another picture.
 */
export function mergeDossier(other: Dossier): DossierEdit {
  return (dossier) => {
    const actors = mergeActors(dossier.actors, other.actors);
    const documents = mergeDocuments(dossier.documents, other.documents);
    const at = (evidence: Evidence): Evidence => ({
      ...evidence,
      document: documents.ids.get(evidence.document) ?? evidence.document,
    });
    const moved = <Item extends Claim | Proposal>(item: Item): Item => ({
      ...item,
      ...mapped(item, actors.ids),
      evidence: item.evidence.map(at),
    });
    const known = new Set(dossier.claims.map(saying));
    const claims = [...dossier.claims];
    for (const claim of other.claims.map(moved)) {
      if (known.has(saying(claim))) continue;
      claims.push({ ...claim, id: freeId(claim.id, claims) as Claim["id"] });
    }
    const proposals = [...(dossier.proposals ?? [])];
    for (const proposal of (other.proposals ?? []).map(moved)) {
      const { id } = proposal;
      const taken = proposals.flatMap((own) => (own.id === undefined ? [] : [{ id: own.id as string }]));
      proposals.push(id === undefined ? proposal : { ...proposal, id: freeId(id, taken) as Claim["id"] });
    }
    const walk = [
      ...(dossier.walk ?? []),
      ...(other.walk ?? []).map((own) => ({
        ...own,
        document: documents.ids.get(own.document) ?? own.document,
      })),
    ];
    // Places are those of another map.
    const { places: _places, ...unknown } = other;
    return {
      // Keys that this program does not know are kept where this dossier has none of the name.
      ...unknown,
      ...dossier,
      actors: actors.all,
      documents: documents.all,
      claims,
      ...(proposals.length > 0 && { proposals }),
      ...(walk.length > 0 && { walk }),
    };
  };
}

/** What a claim says, whatever its id and its words about itself. */
const saying = ({ type, between, from, to, voice, saidBy = [], modality = "actual", evidence }: Claim) =>
  JSON.stringify([type, between, from, to, voice, saidBy, modality, evidence]);

const freeId = (id: string, taken: readonly { readonly id: string }[]): string =>
  taken.some((own) => own.id === id) ? freshId([id], taken, "claim") : id;

const roles = ["between", "from", "to", "saidBy"] as const;

function mapped(item: Claim | Proposal, ids: ReadonlyMap<ActorId, ActorId>) {
  return Object.fromEntries(
    roles.flatMap((role) => {
      const actors = item[role];
      return actors === undefined ? [] : [[role, actors.map((id) => ids.get(id) ?? id)] as const];
    }),
  );
}

function mergeDocuments(own: readonly SourceDocument[], others: readonly SourceDocument[]) {
  const all = [...own];
  const ids = new Map<DocumentId, DocumentId>();
  for (const document of others) {
    const same = own.find(
      ({ language, texts }) => language === document.language && texts[language] === document.texts[language],
    );
    const id = same?.id ?? (freeId(document.id, all) as DocumentId);
    ids.set(document.id, id);
    if (same === undefined) all.push({ ...document, id });
  }
  return { all, ids };
}

function mergeActors(own: readonly Actor[], others: readonly Actor[]) {
  const [finder, otherFinder] = [finderOf(own), finderOf(others)];
  const all = [...own];
  const ids = new Map<ActorId, ActorId>();
  const matched = new Set<ActorId>();
  const isSame = (one: Actor, other: Actor) => {
    const known = finder.knownAs(one.id);
    if (known !== undefined && otherFinder.knownAs(other.id) === known) return true;
    const codes = Object.entries(other.codes ?? {});
    if (codes.some(([list, code]) => one.codes?.[list] === code)) return true;
    return one.kind === other.kind && namesOf(one).some((name) => namesOf(other).includes(name));
  };
  for (const actor of others) {
    const index = all.findIndex((one, at) => at < own.length && !matched.has(one.id) && isSame(one, actor));
    const same = all[index];
    if (same === undefined) {
      const id = freeId(actor.id, [{ id: "text" }, ...all]) as ActorId;
      ids.set(actor.id, id);
      all.push({ ...actor, id });
    } else {
      matched.add(same.id);
      ids.set(actor.id, same.id);
      all[index] = withNamesOf(same, actor);
    }
  }
  return { all: all.map((actor, at) => (at < own.length ? actor : withPrincipal(actor, ids))), ids };
}

const withPrincipal = (actor: Actor, ids: ReadonlyMap<ActorId, ActorId>): Actor =>
  actor.speaksFor === undefined
    ? actor
    : { ...actor, speaksFor: ids.get(actor.speaksFor) ?? actor.speaksFor };

const namesOf = ({ name }: Actor): readonly string[] =>
  Object.values(name).map((own) => fold(own, "orthographic").text);

/** An actor with the names that another copy of it has besides, as aliases. */
function withNamesOf(actor: Actor, { name, aliases = {} }: Actor): Actor {
  const languages = new Set([...Object.keys(name), ...Object.keys(aliases)]);
  const added = [...languages].flatMap((language) => {
    const there = [actor.name[language], ...(actor.aliases?.[language] ?? [])];
    const fresh = [name[language], ...(aliases[language] ?? [])].filter(
      (own) => own !== undefined && !there.includes(own),
    ) as string[];
    return fresh.length === 0
      ? []
      : [[language, [...(actor.aliases?.[language] ?? []), ...new Set(fresh)]] as const];
  });
  if (added.length === 0) return actor;
  return { ...actor, aliases: { ...actor.aliases, ...Object.fromEntries(added) } };
}
