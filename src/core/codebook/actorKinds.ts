import { kindWords } from "../../words/kinds";
import type { Words } from "../../words/languages";

/** What an actor is drawn as. */
export type ActorShapeId = "circle" | "square" | "arch" | "hexagon";

/** The kinds of actor; each is drawn as one shape. */
export const actorKinds = [
  { id: "state", label: kindWords.actors.state, shape: "circle" },
  { id: "organisation", label: kindWords.actors.organisation, shape: "square" },
  { id: "person", label: kindWords.actors.person, shape: "arch" },
  { id: "group", label: kindWords.actors.group, shape: "hexagon" },
] as const satisfies readonly { id: string; label: Words; shape: ActorShapeId }[];

/** The id of a kind of actor, as a dossier writes it. */
export type ActorKindId = (typeof actorKinds)[number]["id"];

/** Returns the kind with this id; throws where there is none, which only a fault in the program can cause. */
export function actorKind(id: ActorKindId): { id: ActorKindId; label: Words; shape: ActorShapeId } {
  const found = actorKinds.find((kind) => kind.id === id);
  if (found === undefined) throw new Error(`unknown kind of actor: ${id}`);
  return found;
}

/** Returns the kind that comes after another; after the last the first. */
export function kindAfter(id: ActorKindId): ActorKindId {
  const next = actorKinds.findIndex((kind) => kind.id === id) + 1;
  return (actorKinds[next] ?? actorKinds[0]).id;
}
