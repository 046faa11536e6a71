import type { ActorAt } from "../coding/castAt";
import type { GroupBefore } from "../coding/groupBefore";
import type { ActorId } from "../dossier/dossier";
import type { ClaimDraft, SideField } from "./claimDraft";

/** The fields that hold actors, in the order of the form. */
export const sideFields: readonly SideField[] = ["from", "to", "saidBy"];

/** Finds where an actor stands in a draft: on a side, or among those who say it. */
export const sideOf = (draft: ClaimDraft, id: ActorId): SideField | undefined =>
  sideFields.find((field) => draft[field].includes(id));

/**
 * Finds where the next actor goes: the first side that is empty, then who says it, unless a person has decided that, or that the
 * text itself does.
 */
export function nextSide(draft: ClaimDraft): SideField {
  const { from, to, voice, saidBy, suggested, undecided = [] } = draft;
  if (from.length === 0) return "from";
  if (to.length === 0) return "to";
  if (undecided.includes("voice")) return "saidBy";
  const isOpen =
    voice === "narrator"
      ? suggested.voice !== undefined
      : saidBy.length === 0 || suggested.saidBy !== undefined;
  return isOpen ? "saidBy" : "to";
}

/**
 * Puts an actor where `side` says, or takes it off where it stands there; on the other of the two sides it is taken off, since
 * nobody stands on both. Of what the program has filled in, a side with the actor is confirmed while another is empty, and
 * else gives way unless the actor `joins` it: the same keys lead to the same claim, whatever was filled in. A person without
 * a name is a source and says it, whatever is still empty; whoever says it is reported, unless it is decided that they are
 * quoted. Of a person who speaks for others and may be the speaker, those others do it (codebook, rule 3), and pressed again the
 * person does.
 */
export function toggleActorOnSide(
  draft: ClaimDraft,
  { actor, isNew }: Pick<ActorAt, "actor" | "isNew">,
  side: SideField = nextSide(draft),
  joins = false,
): Partial<ClaimDraft> {
  const { id } = actor;
  const isSource = actor.unnamed === true && actor.kind === "person";
  const field = isSource ? "saidBy" : side;
  const comes = isNew && !draft.added.some((own) => own.id === id);
  const added = comes ? { added: [...draft.added, actor] } : {};
  const isFull = draft.from.length > 0 && draft.to.length > 0;
  const isSuggested = (own: SideField) => draft.suggested[own] !== undefined;
  const sides = field === "saidBy" ? [] : (["from", "to"] as const);
  const asked: readonly SideField[] = [
    ...sides,
    ...(field === "saidBy" || isFull ? ["saidBy" as const] : []),
  ];
  const on = asked.find((own) => draft[own].includes(id));
  const isUndecided = draft.undecided?.includes("voice") === true;
  const voice = asSaid(draft);
  const principal = isNew ? undefined : actor.speaksFor;
  // One who stands on a side besides is taken off it, so that nobody stands on both, or twice on one.
  const isOnSide = draft.from.includes(id) || draft.to.includes(id);
  const isPut =
    principal !== undefined && !isOnSide && draft.from.includes(principal) && draft.saidBy.includes(id);
  if (isPut && field !== "saidBy" && !joins) {
    // The first press, where the program has filled in what it would do.
    if (isSuggested("saidBy")) return { from: draft.from, saidBy: draft.saidBy, ...voice };
    // The same press again: the person does it, and who says so is open.
    return {
      from: draft.from.map((own) => (own === principal ? id : own)),
      saidBy: draft.saidBy.filter((own) => own !== id),
    };
  }
  const isConfirmed = on !== undefined && isSuggested(on) && (on === "saidBy" || !isFull);
  if (isConfirmed) return { [on]: draft[on], ...(on === "saidBy" && voice) };
  if (on !== undefined) return { [on]: draft[on].filter((other) => other !== id) };
  const maySpeak = isUndecided || draft.voice !== "narrator";
  if (principal !== undefined && field === "from" && maySpeak && draft.from.length === 0) {
    if (draft.saidBy.length === 0 || isSuggested("saidBy"))
      return { from: [principal], saidBy: [id], ...voice };
    if (draft.saidBy.includes(id)) return { from: [principal] };
  }
  const before = isSuggested(field) && !joins ? [] : draft[field];
  return {
    [field]: [...before, id],
    ...(field === "saidBy" && voice),
    ...added,
  };
}

/** Finds where a whole group stands in a draft. */
export const sideOfGroup = (draft: ClaimDraft, group: GroupBefore): SideField | undefined =>
  sideFields.find((field) => group.every((id) => draft[field].includes(id)));

/**
 * Puts a group where the keys of its actors would put them, at once: where the next actor goes. Where some of it stand on one
 * of the two sides already, the others come to them, unless a person `aimed` elsewhere. Those whom the program has filled in
 * there give way unless the group `joins` them; beside others it stands. Takes it off where all of it stand; none of it stands
 * on both sides.
 */
export function toggleGroup(
  draft: ClaimDraft,
  group: GroupBefore,
  next: SideField = nextSide(draft),
  { aimed = false, joins = false } = {},
): Partial<ClaimDraft> {
  const isIn = (id: ActorId) => group.includes(id);
  const isPart = (field: SideField) =>
    draft[field].some(isIn) && !group.every((id) => draft[field].includes(id));
  // Where some of it stand on a side, it is no group of speakers.
  const isSaid = next === "saidBy" && (aimed || !(isPart("from") || isPart("to")));
  const fields = isSaid || aimed ? [next] : (["from", "to"] as const);
  const on = fields.find((field) => group.every((id) => draft[field].includes(id)));
  if (on !== undefined) return { [on]: draft[on].filter((id) => !isIn(id)) };
  const side = fields.find((field) => draft[field].some(isIn)) ?? next;
  const stays = joins || draft.suggested[side] === undefined;
  const put = [...(stays ? draft[side].filter((id) => !isIn(id)) : []), ...group];
  if (isSaid) return { saidBy: put, ...asSaid(draft) };
  const other = side === "from" ? "to" : "from";
  return {
    [side]: put,
    ...(draft[other].some(isIn) && { [other]: draft[other].filter((id) => !isIn(id)) }),
  };
}

/** Whoever says it is reported, unless it is decided that they are quoted. */
const asSaid = ({ voice, undecided }: ClaimDraft): Pick<ClaimDraft, "voice"> | undefined =>
  voice === "narrator" || undecided?.includes("voice") === true ? { voice: "reported" } : undefined;
