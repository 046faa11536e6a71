import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifiedDossier } from "../../scripts/verifiedDossier";
import type { Dossier } from "../../src/core/dossier/dossier";
import { createGraph } from "../../src/core/graph/graph";
import { bundledScript } from "../support/bundledScript";
import { smallDossier, withPart } from "../support/dossiers";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "isnad-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starting Node and compiling the checker may take seconds on a busy machine. */
const timeoutMs = 60_000;

function fileWith(name: string, content: unknown): string {
  const path = join(folder, `${name}.isnad.json`);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

let bundle = "";
beforeAll(async () => {
  bundle = await bundledScript("check", folder);
});

/** As `npm run check` starts it. */
const asInstalled = ["--import", "tsx", "scripts/check.ts"];
function check(files: readonly string[], program: readonly string[] = [bundle]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...files], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const sound = fileWith("sound", smallDossier());
const broken = fileWith(
  "broken",
  withPart(
    withPart(smallDossier(), "claims[0].to", ["nobody"]),
    "claims[1].evidence[0].quotes.ar.exact",
    "قطط",
  ),
);
const cut = fileWith("cut", '{"format": "isnad-dossier/1",\n "claims": [');

describe("npm run check", () => {
  test(
    "says how many claims and quotes hold",
    () => {
      expect(check([sound], asInstalled)).toMatchObject({
        status: 0,
        stdout: `${sound}: 3 claims, 4 quotes verified\n`,
      });
    },
    timeoutMs,
  );

  test(
    "says how many proposals wait",
    () => {
      const evidence = smallDossier().claims[0]?.evidence;
      const states = ["open", "refused", "open"];
      const proposals = states.map((state) => ({ evidence, by: "rules", state }));
      const file = fileWith("proposed", { ...smallDossier(), proposals });
      expect(check([file])).toMatchObject({
        status: 0,
        stdout: `${file}: 3 claims, 4 quotes verified; 2 proposals wait\n`,
      });
    },
    timeoutMs,
  );

  test(
    "prints every issue of every file with its path and reason, and fails",
    () => {
      const { status, stdout } = check([sound, broken, cut]);
      expect(status).toBe(1);
      expect(stdout).toContain(
        `${broken}: claims[0].to[0]: error unknown-actor: There is no actor with the id “nobody”.`,
      );
      expect(stdout).toContain(
        `${broken}: claims[1].evidence[0].quotes.ar: error quote-missing: “قطط” is nowhere in the text.`,
      );
      expect(stdout).toContain(`${cut}: error json-truncated: The file breaks off at line 2, column 13`);
      expect(stdout).toContain("verified");
    },
    timeoutMs,
  );

  test(
    "without a file, or with one that is not there, says how it is used",
    () => {
      expect(check([])).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage") });
      expect(check([join(folder, "nowhere.json")])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("cannot be read"),
      });
    },
    timeoutMs,
  );
});

describe("a build", () => {
  const buildWith = (dossier: string) => {
    const entry = join(folder, "main.js");
    writeFileSync(entry, `import dossier from ${JSON.stringify(dossier)}; console.log(dossier);`);
    return build({
      root: folder,
      configFile: false,
      logLevel: "silent",
      plugins: [verifiedDossier()],
      build: { write: false, rolldownOptions: { input: entry } },
    });
  };

  test(
    "takes a dossier that verifies, as data or as text",
    async () => {
      await expect(buildWith(sound)).resolves.toBeDefined();
      await expect(buildWith(`${sound}?raw`)).resolves.toBeDefined();
    },
    timeoutMs,
  );

  test(
    "computes the places of its actors, from 0 to 1",
    async () => {
      const result = await buildWith(`${sound}?places`);
      const [chunk] = "output" in result ? result.output : [];
      const [list = "[]"] = /\[[\d.,\s]+\]/.exec(chunk?.code ?? "") ?? [];
      const places = list.match(/[\d.]+/g)?.map(Number) ?? [];
      expect(places).toHaveLength(2 * createGraph(smallDossier() as unknown as Dossier).sides.length);
      expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
    },
    timeoutMs,
  );

  test(
    "fails on one that does not, and names all that is wrong",
    async () => {
      await expect(buildWith(broken)).rejects.toThrow(/unknown-actor[\s\S]*quote-missing/);
      await expect(buildWith(`${cut}?raw`)).rejects.toThrow("json-truncated");
    },
    timeoutMs,
  );
});
