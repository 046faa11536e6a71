import { join } from "node:path";
import { build } from "vite";

/**
 * Bundles a script of `scripts/` into a folder, once for many runs, and returns the path of what Node runs. To compile it
 * in each run takes ten times as long as the run.
 */
export async function bundledScript(name: string, folder: string): Promise<string> {
  await build({
    root: join(import.meta.dirname, "../.."),
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: `scripts/${name}.ts`,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(folder, `${name}.mjs`);
}
