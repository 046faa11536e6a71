import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "vite";

/**
 * Imports a module of this folder in one bundle, as a browser gets the program: tsx wraps every function to keep its name, by
 * which what calls many small ones takes half as long again.
 */
export async function importBundled<Module>(name: "casts" | "edits"): Promise<Module> {
  const outDir = `node_modules/.cache/bench-${name}`;
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      ssr: `scripts/bench/${name}.ts`,
      outDir,
      target: "es2022",
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "[name].mjs" } },
    },
  });
  try {
    return await import(pathToFileURL(`${outDir}/${name}.mjs`).href);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
