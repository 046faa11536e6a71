import { actorKinds } from "../codebook/actorKinds";
import type { Actor, ActorId } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { at, type IssueCollector } from "./issueCollector";
import { readList, readObject, readRecord, type ValueReader } from "./readJson";
import { readByLanguage, readChoice, readFlag, readId, readLocalised, readWords } from "./readText";

const readKind = readChoice(actorKinds);
const readAliases = readByLanguage(readList(limits.entries, readWords));
const readCodes = readRecord(readWords);

/** Reads an actor; `declared` are the ids of all actors in the file. Circles are `checkSpeaksFor`’s matter. */
export function readActor(declared: ReadonlySet<string>): ValueReader<Actor> {
  const readSpokenFor: ValueReader<ActorId> = (value, path, report) => {
    const id = readId(value, path, report);
    if (id === undefined || declared.has(id)) return id as ActorId | undefined;
    report.raise("unknown-actor", path, { id });
    return undefined;
  };
  return (value, path, report) => {
    const actor = readObject(value, path, report, ({ required, optional }) => {
      const parts = {
        id: required("id", readActorId),
        kind: required("kind", readKind),
        name: required("name", readLocalised),
        aliases: optional("aliases", readAliases),
        role: optional("role", readLocalised),
        speaksFor: optional("speaksFor", readSpokenFor),
        unnamed: optional("unnamed", readFlag),
        codes: optional("codes", readCodes),
        note: optional("note", readLocalised),
      };
      return parts satisfies Record<keyof Actor, unknown>;
    });
    return actor?.whole as Actor | undefined;
  };
}

/** "text" means the text itself wherever speakers are listed. */
const readActorId: ValueReader<ActorId> = (value, path, report) => {
  const id = readId(value, path, report);
  if (id !== "text") return id as ActorId | undefined;
  report.raise("reserved-id", path, { id });
  return undefined;
};

/** Returns the ids of the actors that speak for themselves, or for each other in a circle; raises each circle once. */
export function checkSpeaksFor(actors: unknown, path: string, report: IssueCollector): ReadonlySet<string> {
  const spokenFor = new Map<string, { readonly next: unknown; readonly path: string }>();
  const listed: readonly unknown[] = Array.isArray(actors) ? actors : [];
  for (const [index, actor] of listed.entries()) {
    const { id, speaksFor: next } = Object(actor) as { readonly id?: unknown; readonly speaksFor?: unknown };
    if (typeof id === "string" && !spokenFor.has(id)) {
      spokenFor.set(id, { next, path: at(at(path, index), "speaksFor") });
    }
  }
  const inCircle = new Set<string>();
  const seen = new Set<unknown>();
  for (const start of spokenFor.keys()) {
    const way: string[] = [];
    let current: unknown = start;
    while (typeof current === "string" && !seen.has(current)) {
      seen.add(current);
      way.push(current);
      current = spokenFor.get(current)?.next;
    }
    const closing = way.indexOf(current as string);
    if (closing === -1) continue;
    const [first = "", ...others] = way.slice(closing);
    report.raise("speaks-for-itself", spokenFor.get(first)?.path ?? path, { ids: [first, ...others, first] });
    for (const id of [first, ...others]) inCircle.add(id);
  }
  return inCircle;
}
