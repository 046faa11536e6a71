import type { Dossier } from "../../src/core/dossier";
import { allTies } from "../../src/core/filter";
import { formatDossier } from "../../src/core/formatDossier";
import { createGraph } from "../../src/core/graph";
import { parseDossier } from "../../src/core/parseDossier";
import { issuesOfEdit } from "../../src/core/validate/issuesOfEdit";
import { largeDossier, largeSize } from "../../tests/support/largeDossier";
import { type Row, row } from "./table";

const sizes = [
  { ties: 250, actors: 60, documents: 50 },
  { ties: 5000, actors: 190, documents: 200 },
];

/** How long the processor is busy with one edit until its text can be written to the disk and its issues are known, and with opening a whole dossier. */
export function editRows(runs: number): readonly Row[] {
  return sizes.flatMap((size) => {
    let dossier = largeDossier({ ...largeSize, ...size, claims: 2 * size.ties });
    const text = formatDossier(dossier);
    settle(dossier);
    const edits = Array.from({ length: runs + 2 }, (_, run) => {
      const at = (run * 997) % dossier.claims.length;
      const before = dossier;
      const claims = before.claims.map((claim, index) =>
        index === at ? { ...claim, note: { en: `Note ${run}` } } : claim,
      );
      return cpu(() => {
        dossier = { ...before, claims };
        settle(dossier);
        issuesOfEdit(before, dossier);
      });
    });
    const openings = Array.from({ length: runs + 1 }, () => cpu(() => parseDossier(text)));
    return [
      row(`one edit of ${size.ties} ties until it can be saved, CPU`, edits.slice(2), "ms", { most: 50 }),
      row(`validating ${size.ties} ties, CPU`, openings.slice(1), "ms", { most: 800 }),
    ];
  });
}

/** What an edit leads to, besides drawing it. */
function settle(dossier: Dossier): void {
  allTies(createGraph(dossier));
  formatDossier(dossier);
}

function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
