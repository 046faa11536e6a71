import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumArguments } from "../browsers.mjs";
import { type Row, row } from "./table";

type Report = {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
};

const limits: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
};

/** Lighthouse's scores for a phone. It weighs 176 MB installed, so npx fetches it for the run and it stays out of the project. */
export function lighthouseRows(url: string, chrome: string): readonly Row[] {
  const output = join(mkdtempSync(join(tmpdir(), "isnad-")), "report.json");
  const flags = ["--headless=new", ...chromiumArguments].join(" ");
  const { status } = spawnSync(
    "npx",
    [
      "--yes",
      "lighthouse@13",
      url,
      "--quiet",
      "--output=json",
      `--output-path=${output}`,
      `--chrome-flags=${flags}`,
    ],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, CHROME_PATH: chrome } },
  );
  if (status !== 0) throw new Error("Lighthouse did not finish");
  const report = JSON.parse(readFileSync(output, "utf8")) as Report;
  return Object.entries(report.categories).map(([id, { title, score }]) =>
    row(
      `Lighthouse, phone: ${title}`,
      [(score ?? 0) * 100],
      "",
      limits[id] === undefined ? undefined : { atLeast: limits[id] },
    ),
  );
}
