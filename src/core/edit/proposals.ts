import type { VoiceId } from "../codebook/voices";
import type { Actor, ActorId, Dossier, Proposal } from "../dossier/dossier";
import type { DossierEdit } from "./editClaims";

/** What the source of a proposal is called in a file where nobody has given the model's name. */
export const UNNAMED_MODEL = "language model";

/** Adds proposals behind those that are there, and actors that they speak of and the dossier has not. */
export function addProposals(proposals: readonly Proposal[], actors: readonly Actor[]): DossierEdit {
  return (dossier) =>
    proposals.length === 0 && actors.length === 0
      ? dossier
      : {
          ...dossier,
          actors: [...dossier.actors, ...actors],
          proposals: [...(dossier.proposals ?? []), ...proposals],
        };
}

/** Returns what tells a proposal from the others of its file: its id, or all that it says. */
export const proposalKey = (proposal: Proposal): string => proposal.id ?? JSON.stringify(proposal);

/**
 * Returns the voice that a proposal says; undefined where it leaves that open. Speakers make it reported, whatever its voice
 * is said to be: taken, it may not say more than the text.
 */
export function proposedVoice({ voice, saidBy = [] }: Proposal): VoiceId | undefined {
  return saidBy.length > 0 && voice !== "quoted" ? "reported" : voice;
}

/** Returns the passages of each proposal that was taken: as a claim of its own, or by adding them to one. */
export const takenProposals = ({ claims }: Dossier): readonly Pick<Proposal, "evidence">[] =>
  claims.flatMap((claim) => [
    ...(claim.origin === undefined ? [] : [claim]),
    ...claim.evidence
      .filter(({ origin }) => origin !== undefined && origin.continued !== true)
      .map((passage) => ({ evidence: [passage] })),
  ]);

/** Returns the proposals that nobody has decided on, in their order. */
export const openProposals = ({ proposals = [] }: Dossier): readonly Proposal[] =>
  proposals.filter(({ state }) => state === "open");

/** Finds an open proposal by its key. */
export const openProposal = (dossier: Dossier, key: string): Proposal | undefined =>
  openProposals(dossier).find((proposal) => proposalKey(proposal) === key);

/** Refuses a proposal: it stays in the file, so that it is not made again. */
export function refuseProposal(key: string): DossierEdit {
  return (dossier) =>
    withProposals(dossier, (proposal) =>
      proposalKey(proposal) === key && proposal.state === "open"
        ? { ...proposal, state: "refused" }
        : proposal,
    );
}

/** Takes a proposal out of the list: it has become a claim. */
export function dropProposal(key: string): DossierEdit {
  return (dossier) =>
    withProposals(dossier, (proposal) => (proposalKey(proposal) === key ? undefined : proposal));
}

/** Changes the proposals of a dossier that has any, or takes some away. */
function withProposals(dossier: Dossier, change: (proposal: Proposal) => Proposal | undefined): Dossier {
  const { proposals } = dossier;
  if (proposals === undefined) return dossier;
  const next = proposals.flatMap((proposal) => change(proposal) ?? []);
  const isSame = next.length === proposals.length && next.every((one, index) => one === proposals[index]);
  return isSame ? dossier : { ...dossier, proposals: next };
}

/** The fields of a claim or proposal that hold actors. */
export const roles = ["between", "from", "to", "saidBy"] as const;

/** Returns the proposals that speak of an actor. */
export function proposalsOf({ proposals = [] }: Dossier, id: ActorId): readonly Proposal[] {
  return proposals.filter((proposal) => roles.some((role) => proposal[role]?.includes(id)));
}

/** A proposal with other actors in each of its roles; a role without any is left to be filled in. */
function withActorsOf(proposal: Proposal, change: (ids: readonly ActorId[]) => readonly ActorId[]): Proposal {
  const parts = roles.map((role) => [role, change(proposal[role] ?? [])] as const);
  if (
    parts.every(
      ([role, ids]) =>
        ids.length === (proposal[role] ?? []).length &&
        ids.every((id, index) => id === proposal[role]?.[index]),
    )
  )
    return proposal;
  const { between: _between, from: _from, to: _to, saidBy: _saidBy, ...others } = proposal;
  const kept = parts.filter(([role, ids]) => ids.length >= (role === "between" ? 2 : 1));
  return { ...others, ...Object.fromEntries(kept) };
}

/**
 * Forgets an actor in all proposals: what one lacks then has to be said by whoever takes it. Its summary goes too, since it
 * names who is gone.
 */
export function forgetActor(id: ActorId): DossierEdit {
  return (dossier) =>
    withProposals(dossier, (proposal) => {
      const next = withActorsOf(proposal, (ids) => ids.filter((own) => own !== id));
      if (next === proposal) return proposal;
      const { summary: _summary, ...others } = next;
      return others;
    });
}

/** Puts one actor in the place of another in all proposals; one that then would be about nobody else goes. */
export function mergeInProposals(gone: ActorId, into: ActorId): DossierEdit {
  return (dossier) =>
    withProposals(dossier, (proposal) => {
      const next = withActorsOf(proposal, (ids) => [...new Set(ids.map((id) => (id === gone ? into : id)))]);
      const isOfOne =
        next.from?.some((id) => next.to?.includes(id)) === true ||
        (proposal.between !== undefined && next.between === undefined);
      return isOfOne ? undefined : next;
    });
}
