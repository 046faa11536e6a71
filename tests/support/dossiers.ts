import { readFileSync } from "node:fs";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createGraph, type Graph } from "../../src/core/graph/graph";

const builtInFile = new URL("../../data/japan-nato.isnad.json", import.meta.url);

/** The built-in dossier's bytes. */
export function readBuiltInFile(): Uint8Array {
  return readFileSync(builtInFile);
}

/** A fresh copy, as JSON.parse answers it. */
export function readBuiltIn(): Dossier {
  return JSON.parse(new TextDecoder().decode(readBuiltInFile())) as Dossier;
}

export function builtInGraph(): Graph {
  return createGraph(readBuiltIn());
}

/** A small dossier in which everything holds: two paragraphs, two languages, a claim of each shape, a sentence that occurs twice. */
export function smallDossier() {
  return {
    format: "isnad-dossier/1",
    title: { en: "Harbour talks", ar: "محادثات الميناء" },
    documents: [
      {
        id: "report",
        language: "ar",
        title: { ar: "محادثات الميناء", en: "Harbour talks" },
        published: "2031-05-04",
        publisher: "The Harbour Post",
        url: "https://example.org/harbour",
        note: { en: "made up" },
        texts: {
          ar: "محادثات الميناء\nأدانت الدولة أ الهجوم على الميناء. وقال الوزير إن 40 سفينة غرقت. وتتعاون الدولة أ مع الميناء.\nوقال الوزير إن الحرب انتهت. وقال الوزير إن الحرب انتهت.",
          en: "Harbour talks\nState A condemned the attack on the harbour. The minister said that 40 ships had sunk. State A cooperates with the port.\nThe minister said that the war was over. The minister said that the war was over.",
        },
      },
    ],
    actors: [
      {
        id: "state-a",
        kind: "state",
        name: { en: "State A", ar: "الدولة أ" },
        aliases: { en: ["A-ville"], ar: [] },
        codes: { iso3: "AAA", wikidata: "Q0" },
      },
      { id: "attackers", kind: "group", name: { en: "Attackers", ar: "المهاجمون" } },
      { id: "port", kind: "organisation", name: { en: "The port", ar: "الميناء" } },
      {
        id: "minister",
        kind: "person",
        name: { en: "The minister", ar: "الوزير" },
        role: { en: "foreign minister of State A", ar: "وزير خارجية الدولة أ" },
        speaksFor: "state-a",
      },
    ],
    claims: [
      {
        id: "harbour-condemnation",
        type: "condemnation",
        from: ["state-a"],
        to: ["attackers"],
        voice: "reported",
        saidBy: ["minister"],
        summary: { en: "State A condemns the attack.", ar: "تدين الدولة أ الهجوم." },
        evidence: [
          {
            document: "report",
            quotes: {
              ar: { exact: "أدانت الدولة أ الهجوم على الميناء" },
              en: { exact: "State A condemned the attack on the harbour" },
            },
          },
          {
            document: "report",
            quotes: {
              ar: { exact: "وقال الوزير إن 40 سفينة غرقت" },
              en: { exact: "The minister said that 40 ships had sunk" },
            },
          },
        ],
      },
      {
        id: "port-cooperation",
        type: "cooperation",
        between: ["state-a", "port"],
        voice: "narrator",
        modality: "planned",
        summary: { en: "State A works with the port.", ar: "تتعاون الدولة أ مع الميناء." },
        evidence: [{ document: "report", quotes: { ar: { exact: "وتتعاون الدولة أ مع الميناء" } } }],
        note: { en: "made up" },
        topics: ["trade"],
      },
      {
        id: "war",
        type: "conflict",
        from: ["attackers"],
        to: ["port"],
        voice: "quoted",
        saidBy: ["minister"],
        summary: { en: "There was a war." },
        evidence: [
          {
            document: "report",
            quotes: {
              ar: { exact: "وقال الوزير إن الحرب انتهت", prefix: "غرقت. وتتعاون الدولة أ مع الميناء.\n" },
            },
          },
        ],
      },
    ],
  };
}

/** A copy of `value` with `part` at a path such as `claims[0].from`; `remove` takes away what is there. */
export function withPart<Value>(value: Value, path: string, part: unknown): Value {
  const copy = structuredClone(value);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const last = keys.pop() ?? "";
  let target = copy as Record<string, unknown>;
  for (const key of keys) target = target[key] as Record<string, unknown>;
  if (part === remove && Array.isArray(target)) target.splice(Number(last), 1);
  else if (part === remove) delete target[last];
  else
    Object.defineProperty(target, last, {
      value: part,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

export const remove = Symbol("remove");
