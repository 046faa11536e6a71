import { basename } from "node:path";
import { build, type Plugin } from "vite";

const entries = ["src/io/tasks/taskWorker.ts", "src/io/layoutWorker.ts"];

/**
 * Serves the program's workers in a few files each. A worker of the development server asks for each of its modules anew,
 * some forty requests for every worker that a test starts.
 */
export function bundledWorkers(): Plugin {
  let chunks: Promise<ReadonlyMap<string, string>> | undefined;
  const codeOf = async (name: string) => {
    const code = (await chunks)?.get(name);
    if (code === undefined) throw new Error(`no worker has a part ${name}`);
    return code;
  };
  return {
    name: "bundled-workers",
    enforce: "pre",
    configResolved: ({ root }) => {
      chunks ??= bundle(root);
    },
    resolveId: {
      filter: { id: /^\.\// },
      handler: (id, importer) =>
        /\.ts\?worker_file|^\0worker-part/.test(importer ?? "") ? `\0worker-part:${basename(id)}` : undefined,
    },
    load: {
      filter: { id: /\?worker_file&|^\0worker-part:/ },
      handler: (id) =>
        codeOf(
          id.startsWith("\0")
            ? id.slice("\0worker-part:".length)
            : `${basename(id.replace(/\.ts\?.*/, ""))}.js`,
        ),
    },
  };
}

/** Builds the workers, and returns the code of their parts by name. */
async function bundle(root: string): Promise<ReadonlyMap<string, string>> {
  const output = { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" };
  const result = await build({
    root,
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entries, output },
    },
  });
  const files = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  return new Map(files.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file.code]] : [])));
}
