import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Dossier } from "../../src/core/dossier/dossier";
import type { Issue, Result } from "../../src/core/dossier/issue";
import { wordIssue } from "../../src/core/dossier/issueKind";
import { withCast } from "../../src/core/drafts/withCast";
import { importIssues } from "../../src/core/import/importIssues";
import { beginDossier, finishDossier, sayOfText } from "../../src/core/import/newDossier";
import { parseDossier } from "../../src/core/validate/parseDossier";
import { readTextSource } from "../../src/io/import/readTextSource";
import { describeIssue } from "../verify";

const refuse = (reason: string): Result<never, string> => ({ kind: "error", error: reason });

/** Reads a dossier, or makes one of a text, with the cast that the text names; answers in words why not. */
export async function readSource(path: string): Promise<Result<Dossier, string>> {
  const bytes = await readFile(path).catch((reason: unknown) => String(reason));
  if (typeof bytes === "string") return refuse(`cannot be read (${bytes})`);
  const isDossier =
    /\.json$/i.test(path) ||
    /^\s*\{\s*"format"\s*:/.test(bytes.toString("latin1", 0, 200).replace(/^ï»¿/, ""));
  return isDossier ? readDossier(bytes) : readText(path, bytes);
}

function readDossier(bytes: Uint8Array): Result<Dossier, string> {
  const result = parseDossier(bytes);
  if (result.kind === "ok") {
    const { dossier } = result.value;
    // Nobody has said yet who is in it.
    const [document] = dossier.actors.length === 0 ? dossier.documents : [];
    return { kind: "ok", value: document === undefined ? dossier : withCast(dossier, document.id) };
  }
  const errors = result.error.issues.filter(({ severity }) => severity === "error");
  return refuse(
    `does not verify: ${errors.slice(0, 3).map(describeIssue).join("; ")}${errors.length > 3 ? " …" : ""}`,
  );
}

async function readText(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<Dossier, string>> {
  const name = basename(path);
  const read = await readTextSource({ kind: "file", file: new Blob([bytes]), name });
  if (read.kind === "error") return refuse(read.error.map(inWords).join(" "));
  const making = beginDossier(read.value);
  const title = making.fields.title === "" ? name.replace(/\.[^.]+$/, "") : making.fields.title;
  if (making.fields.language === "")
    return refuse("its language is not certain: make a dossier of it in the program first");
  const made = finishDossier(sayOfText({ title })(making));
  if (made.kind === "error") {
    const { fields, others } = made.error;
    return refuse([...Object.values(fields).flat(), ...others].map(describeIssue).join("; "));
  }
  const { dossier } = made.value;
  const [document] = dossier.documents;
  return { kind: "ok", value: document === undefined ? dossier : withCast(dossier, document.id) };
}

const inWords = (issue: Issue) => wordIssue(importIssues, issue, "en").replace(/[\u2068\u2069]/g, "");
