import { actorKinds } from "../codebook/actorKinds";
import type { Actor, ActorId } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { readList, readObject, readRecord, type ValueReader } from "./readJson";
import { readByLanguage, readChoice, readFlag, readId, readLocalised, readWords } from "./readText";

const readKind = readChoice(actorKinds);
const readAliases = readByLanguage(readList(limits.entries, readWords));
const readCodes = readRecord(readWords);

/** Reads an actor; `declared` are the ids of all actors in the file. Who speaks for whom in a circle is not its matter. */
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
