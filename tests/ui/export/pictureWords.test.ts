import { describe, expect, test } from "vitest";
import type { Dossier } from "../../../src/core/dossier/dossier";
import { noFilter } from "../../../src/core/graph/filter";
import { createGraph } from "../../../src/core/graph/graph";
import { pictureWords } from "../../../src/ui/export/pictureWords";

const claim = (id: string, to: string, modality: string) => ({
  id,
  type: "conflict",
  from: ["a"],
  to: [to],
  voice: "narrator",
  modality,
  summary: { en: id },
  evidence: [],
});

const graph = createGraph({
  format: "isnad-dossier/1",
  title: { en: "Denied" },
  documents: [],
  actors: ["a", "b", "c", "d"].map((id) => ({ id, kind: "state", name: { en: id } })),
  claims: [claim("one", "b", "actual"), claim("two", "c", "planned"), claim("three", "d", "denied")],
} as unknown as Dossier);
const own = { title: "", note: "", credit: "" };
const all = { ...noFilter, hiddenStates: [] };

describe("the key of a picture", () => {
  test.each([
    ["en", ["Stated: 1 tie", "Planned: 1 tie", "Denied: 1 denial"]],
    ["ar", ["مصرَّح به: صلة واحدة", "مخطَّط له: صلة واحدة", "منفي: نفي واحد"]],
  ] as const)("counts denials that are shown as denials, not as ties (%s)", (language, wanted) => {
    const { states } = pictureWords(graph, all, language, own);
    expect(states.map(({ label, detail }) => `${label}: ${detail}`)).toEqual(wanted);
  });

  test("leaves them out of the ties of a relation type", () => {
    const { key } = pictureWords(graph, all, "en", own);
    expect(key.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^2 ties ·/)]);
  });
});
