import { readFile } from "node:fs/promises";
import { describeIssue, verify } from "./verify";

/** `npm run check -- FILE…`: verifies dossiers. Exits with 1 where one does not hold, with 2 where it was not asked properly. */
async function check(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error("Usage: npm run check -- FILE…");
    return 2;
  }
  let failed = false;
  for (const file of files) {
    const bytes = await readFile(file).catch((reason: unknown) => {
      console.error(`${file}: cannot be read (${reason instanceof Error ? reason.message : String(reason)})`);
    });
    if (bytes === undefined) return 2;
    const { issues, summary } = verify(bytes);
    for (const issue of issues) console.log(`${file}: ${describeIssue(issue)}`);
    console.log(`${file}: ${summary}`);
    failed ||= issues.some(({ severity }) => severity === "error");
  }
  return failed ? 1 : 0;
}

process.exitCode = await check(process.argv.slice(2));
