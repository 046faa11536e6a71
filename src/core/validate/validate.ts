import type { Actor, Claim, Dossier, LookedAt, SourceDocument } from "../dossier/dossier";
import type { Issue, Result } from "../dossier/issue";
import { limits } from "../dossier/limits";
import { refusedIn } from "../quotes/locateExact";
import type { Quote } from "../text/span";
import { at, createIssueCollector, type IssueCollector } from "./issueCollector";
import { jsonKindOf } from "./jsonKinds";
import { checkSpeaksFor, readActor } from "./readActor";
import { createClaimReader, readQuote } from "./readClaim";
import { type QuotedDocument, readDocument } from "./readDocument";
import { idsIn, readList, readObject, readUniqueList, type ValueReader } from "./readJson";
import { readPlaces } from "./readPlaces";
import { readProposals } from "./readProposals";
import { readFlag, readLocalised, readWords } from "./readText";
import { type References, readReference } from "./references";

/** What this program reads. */
export const dossierFormat = "isnad-dossier/1";

/** A dossier in which everything holds, and what was odd about its file. */
export type Verified = { readonly dossier: Dossier; readonly notices: readonly Issue[] };

/**
 * All that is wrong with an input, in the order of the file, and what of it is sound: claims whose quotes were not found
 * stay in, unsupported; what would not mean what it says is left out. Undefined where there is no dossier to be saved.
 */
export type Refused = {
  readonly issues: readonly Issue[];
  readonly sound: Dossier | undefined;
  /** The quotes in it that the ladder refused. They are the very ones of `sound`, in a copy of this as well. */
  readonly refused?: readonly Quote[];
};

/**
 * Validates anything that JSON can hold: it is a dossier, or here are all issues. There is no other validator. Unknown keys
 * are kept, and noticed. `named`: the value's own actors, where they are known to be sound: they are not read again, and what
 * is found out about their names is kept with that very list.
 */
export function validate(value: unknown, named?: readonly Actor[]): Result<Verified, Refused> {
  const report = createIssueCollector();
  const sound = readDossier(named)(value, "", report);
  const { issues } = report;
  if (sound === undefined || issues.some(({ severity }) => severity === "error")) {
    return { kind: "error", error: { issues, sound, ...(sound && { refused: refusedIn(sound) }) } };
  }
  return { kind: "ok", value: { dossier: sound, notices: issues } };
}

const readDossier =
  (named: readonly Actor[] | undefined): ValueReader<Dossier> =>
  (value, path, report) => {
    if (hasOtherFormat(value, path, report)) return undefined;
    const dossier = readObject(value, path, report, ({ has, essential, required, optional, breakOff }) => {
      if (!has("format")) {
        report.raise("no-format", path, { reads: dossierFormat });
        breakOff();
      }
      const format = essential("format", readWords);
      const title = required("title", readLocalised);
      const quoted = new Map<string, QuotedDocument>();
      const documents = required("documents", documentsReader(quoted));
      const actors = required("actors", named === undefined ? readActors : () => named);
      const { documents: givenDocuments, actors: givenActors } = value as Given;
      const references: References = {
        documents: { declared: idsIn(givenDocuments), sound: idsIn(documents) },
        actors: { declared: idsIn(givenActors), sound: idsIn(actors) },
        quoted,
        named: named ?? actors ?? [],
      };
      const parts = {
        format,
        title,
        documents,
        actors,
        claims: required("claims", claimsReader(references)),
        places: optional("places", readPlaces(idsIn(givenActors))),
        proposals: optional("proposals", readProposals(references)),
        walk: optional("walk", readWalk(references)),
      };
      return parts satisfies Record<keyof Dossier, unknown>;
    });
    return dossier?.whole as Dossier | undefined;
  };

type Given = { readonly documents?: unknown; readonly actors?: unknown };

/** Whether this is another format, or a newer version: then nothing else in it can be validated. */
function hasOtherFormat(value: unknown, path: string, report: IssueCollector): boolean {
  if (jsonKindOf(value) !== "object" || !Object.hasOwn(value as object, "format")) return false;
  const { format: found } = value as { readonly format: unknown };
  if (typeof found !== "string" || found === dossierFormat) return false;
  const version = /^isnad-dossier\/([1-9]\d*)$/.exec(found);
  report.raise(version === null ? "other-format" : "newer-format", at(path, "format"), {
    found,
    reads: dossierFormat,
  });
  return true;
}

/** Reads the documents, at least one; puts down in `quoted` where quotes can be looked up, in unsound ones too. */
function documentsReader(quoted: Map<string, QuotedDocument>): ValueReader<readonly SourceDocument[]> {
  const read = readUniqueList(limits.documents, (item, path, report) => {
    const document = readDocument(item, path, report);
    if (document?.quoted !== undefined && !quoted.has(document.quoted.id)) {
      quoted.set(document.quoted.id, document.quoted);
    }
    return document?.document;
  });
  return (value, path, report) => {
    if (Array.isArray(value) && value.length === 0) report.raise("empty", path, {});
    const documents = read(value, path, report);
    return documents?.length === 0 ? undefined : documents;
  };
}

const readActors: ValueReader<readonly Actor[]> = (value, path, report) => {
  const actors = readUniqueList(limits.actors, readActor(idsIn(value)))(value, path, report);
  const circular = checkSpeaksFor(value, path, report);
  const sound = idsIn(actors);
  return actors?.map((actor) => {
    const { speaksFor, ...others } = actor;
    return speaksFor !== undefined && (circular.has(actor.id) || !sound.has(speaksFor)) ? others : actor;
  });
};

function claimsReader(references: References): ValueReader<readonly Claim[]> {
  return (value, path, report) => {
    const claims = readUniqueList(limits.claims, createClaimReader(references))(value, path, report);
    let ties = 0;
    const drawn = claims?.filter((claim) => {
      ties += tieCount(claim);
      return ties <= limits.ties;
    });
    if (ties > limits.ties) report.raise("too-many-ties", path, { count: ties, limit: limits.ties });
    return drawn;
  };
}

function tieCount({ between, from, to }: Claim): number {
  return between === undefined ? from.length * to.length : (between.length * (between.length - 1)) / 2;
}

/** Reads what has been looked at. A sentence that the text no longer has is one that nobody has looked at: no fault. */
function readWalk({ documents }: References): ValueReader<readonly LookedAt[]> {
  const readDocument = readReference("unknown-document", documents);
  return readList(
    limits.lookedAt,
    (value, path, report) =>
      readObject(value, path, report, ({ required, optional }) => {
        const parts = {
          document: required("document", readDocument),
          sentence: required("sentence", readQuote),
          nothing: optional("nothing", readFlag),
        };
        return parts satisfies Record<keyof LookedAt, unknown>;
      })?.whole as LookedAt | undefined,
  );
}
