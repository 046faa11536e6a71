import type { ActorPlace, Dossier } from "../dossier/dossier";
import { limits } from "../dossier/limits";
import { beyond } from "../placing/roundPlace";
import { jsonKindOf } from "./jsonKinds";
import { readEntries, readObject, type ValueReader } from "./readJson";
import { readFlag } from "./readText";

/** A share of the frame, or a little outside of it. */
const readShare: ValueReader<number> = (value, path, report) => {
  if (typeof value !== "number") {
    report.raise("wrong-kind", path, { expected: "number", found: jsonKindOf(value) });
    return undefined;
  }
  const [least, most] = [-beyond, 1 + beyond];
  if (value >= least && value <= most) return value;
  report.raise("place-outside", path, { value, least, most });
  return undefined;
};

const readPlace: ValueReader<ActorPlace> = (value, path, report) => {
  const place = readObject(value, path, report, ({ required, optional }) => {
    const parts = {
      x: required("x", readShare),
      y: required("y", readShare),
      pinned: optional("pinned", readFlag),
    };
    return parts satisfies Record<keyof ActorPlace, unknown>;
  });
  return place?.whole as ActorPlace | undefined;
};

/** Reads the places of actors; `declared` are the ids of all actors in the file. A place of nobody is noticed and kept. */
export function readPlaces(declared: ReadonlySet<string>): ValueReader<NonNullable<Dossier["places"]>> {
  return readEntries(limits.actors, readPlace, (id, path, report) => {
    if (!declared.has(id)) report.raise("place-of-nobody", path, { id });
    return true;
  });
}
