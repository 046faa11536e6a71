import { expect, test } from "vitest";
import { runToEnd } from "../../../src/core/coding/runToEnd";
import type { Claim, Dossier } from "../../../src/core/dossier/dossier";
import { finderOf } from "../../../src/core/names/finderOf";
import { verifyDossier } from "../../../src/core/verification/verifyDossier";
import { dossierOfText } from "../../support/dossierOfText";

const actors = [
  { id: "kenya", kind: "state", name: { en: "Kenya", ar: "كينيا" } },
  { id: "togo", kind: "state", name: { en: "Togo", ar: "توغو" } },
] as unknown as Dossier["actors"];

/** The quotes that are found, of a dossier whose claims are the sentences of a text. */
function found(language: "en" | "ar", sentences: readonly string[], modality: Claim["modality"] = "actual") {
  const parts = {
    actors,
    claims: sentences.map((sentence, at) => ({
      id: `claim-${at + 1}`,
      type: "conflict",
      from: ["kenya"],
      to: ["togo"],
      voice: "narrator",
      modality,
      evidence: [{ document: "text", quotes: { [language]: { exact: sentence.replace(/\.$/u, "") } } }],
    })),
  };
  const dossier = dossierOfText(sentences.join("\n"), parts, language);
  const findNames = (text: string) => finderOf(actors).findAll(text);
  return runToEnd(verifyDossier(dossier, findNames as never)).findings.flatMap((finding) =>
    finding.kind === "denied-in-words" ? [finding.exact] : [],
  );
}

const english = [
  "Kenya did not attack Togo.",
  "Kenya will never attack Togo.",
  "Kenya denied that it had attacked Togo.",
];
const arabic = ["لم تهاجم كينيا توغو.", "لن تهاجم كينيا توغو.", "نفت كينيا أنها هاجمت توغو."];

test.each([
  ["en", english],
  ["ar", arabic],
] as const)("what is claimed although its words deny it is found (%s)", (language, sentences) => {
  expect(found(language, sentences)).toEqual(sentences.map((sentence) => sentence.slice(0, -1)));
  expect(found(language, sentences, "planned")).toHaveLength(sentences.length);
  expect(found(language, sentences, "denied")).toEqual([]);
});

test.each([
  [
    "en",
    ["Kenya attacked Togo.", "Kenya attacked Togo, which has no army.", "Kenya, not Benin, attacked Togo."],
  ],
  ["ar", ["هاجمت كينيا توغو.", "ما زالت كينيا تهاجم توغو."]],
] as const)("what is not denied is not (%s)", (language, sentences) => {
  expect(found(language, sentences)).toEqual([]);
});
