import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { createGraph } from "../src/core/graph/graph";
import { arrange } from "../src/core/layout/arrange";
import { createLayoutGraph } from "../src/core/layout/createLayoutGraph";
import { parseDossier } from "../src/core/validate/parseDossier";
import { describeIssue, verify } from "./verify";

const precomputed = /\.isnad\.json\?places$/;

/**
 * Fails the build, or covers the page while developing, when an imported `.isnad.json` does not verify. Of
 * `x.isnad.json?places` it makes the places of the actors, computed once, here: the same picture in every browser, and
 * nothing to wait for.
 */
export function verifiedDossier(): Plugin {
  return {
    name: "verified-dossier",
    enforce: "pre",
    load: {
      filter: { id: precomputed },
      async handler(id) {
        const [file = ""] = id.split("?");
        const result = parseDossier(await readFile(file));
        if (result.kind === "error") return "export default undefined";
        const places = arrange(createLayoutGraph(createGraph(result.value.dossier)));
        return `export default ${JSON.stringify(Array.from(places, (place) => Number(place.toFixed(4))))}`;
      },
    },
    transform: {
      // However it is imported: `x.isnad.json?raw` too.
      filter: { id: { include: /\.isnad\.json($|\?)/, exclude: precomputed } },
      async handler(_code, id) {
        const [file = ""] = id.split("?");
        const { issues, summary } = verify(await readFile(file));
        const errors = issues.filter(({ severity }) => severity === "error");
        const notices = issues.filter(({ severity }) => severity === "notice");
        for (const notice of notices) this.warn(describeIssue(notice));
        if (errors.length > 0) {
          this.error({ id: file, message: [summary, ...errors.map(describeIssue)].join("\n") });
        }
      },
    },
  };
}
