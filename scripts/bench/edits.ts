import type { Claim, Dossier } from "../../src/core/dossier/dossier";
import { formatDossier } from "../../src/core/dossier/formatDossier";
import { createPatch, noPatch } from "../../src/core/edit/patch";
import { allTies } from "../../src/core/graph/filter";
import { createGraph } from "../../src/core/graph/graph";
import { createSearchIndex } from "../../src/core/graph/search";
import { issuesOfEdit } from "../../src/core/validate/issuesOfEdit";
import { parseDossier } from "../../src/core/validate/parseDossier";
import { dossierSummary } from "../../src/io/session/dossierSummary";
import type { EditStep } from "../../src/state/state";
import { packHistory } from "../../src/state/storedHistory";
import { largeDossier, largeSize } from "../../tests/support/largeDossier";
import { type Row, row } from "./table";

const sizes = [
  { ties: 250, actors: 60, documents: 50 },
  { ties: 5000, actors: 190, documents: 200 },
];

/** How long the processor is busy with an edit, and with opening a whole dossier. */
export function editRows(runs: number): readonly Row[] {
  return sizes.flatMap((size) => {
    const { ties } = size;
    const dossier = largeDossier({ ...largeSize, ...size, claims: 2 * ties });
    const text = formatDossier(dossier);
    const times = timeEdits(dossier, runs);
    const openings = Array.from({ length: runs + 2 }, () => cpu(() => parseDossier(text)));
    return [
      row(`one edit of ${ties} ties until it can be saved, CPU`, times.edit, "ms", { most: 50 }),
      row(`one new claim of ${ties} ties, the same, CPU`, times.added, "ms", { most: 50 }),
      row(`undo of ${ties} ties, the same, CPU`, times.undo, "ms", { most: 50 }),
      row(`validating ${ties} ties, CPU`, openings.slice(2), "ms", { most: 800 }),
      row(
        `search index of ${ties} ties when first searched, CPU`,
        [cpu(() => createSearchIndex(createGraph(dossier)))],
        "ms",
      ),
    ];
  });
}

/** Changes a note, adds a claim to the first text, and takes that back, again and again; ms of each. */
function timeEdits(first: Dossier, runs: number) {
  const times = { edit: [] as number[], added: [] as number[], undo: [] as number[] };
  let dossier = first;
  let past: readonly EditStep[] = [];
  settle(dossier, past, dossier);
  const change = (to: Dossier) => {
    const before = dossier;
    past = [...past, { kind: "edit-claim", dossier: before }];
    dossier = to;
    return cpu(() => settle(to, past, before));
  };
  for (let run = 0; run < runs + 4; run += 1) {
    const at = (run * 997) % dossier.claims.length;
    const edited = dossier.claims.map((claim, index) =>
      index === at ? { ...claim, note: { en: `Note ${run}` } } : claim,
    );
    times.edit.push(change({ ...dossier, claims: edited }));
    const before = dossier;
    const copied = dossier.claims[at];
    if (copied === undefined) throw new Error("no claim");
    const fresh = { ...copied, id: `fresh-${run}`, evidence: structuredClone(copied.evidence) } as Claim;
    times.added.push(change({ ...dossier, claims: [...dossier.claims, fresh] }));
    times.undo.push(change(before));
  }
  // What a page has just opened is not compiled yet.
  return {
    edit: times.edit.slice(4),
    added: times.added.slice(4),
    undo: times.undo.slice(4),
  };
}

/** What an edit leads to besides drawing it and writing it to the disk. */
function settle(dossier: Dossier, past: readonly EditStep[], before: Dossier): void {
  const graph = createGraph(dossier);
  allTies(graph);
  dossierSummary(graph, []);
  JSON.stringify(createPatch(before, dossier) ?? noPatch);
  packHistory({ past, future: [] }, dossier);
  issuesOfEdit(before, dossier);
}

function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
