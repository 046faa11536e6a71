import react from "@vitejs/plugin-react";
import { build, createServer, type Plugin, type Rolldown } from "vite";
import { shortClasses } from "./shortClasses";

/**
 * Writes the page's first words into it, and the small script that shows them and then fetches the program: the reader has
 * something to read while that is on its way.
 */
export function firstWords(): Plugin {
  let script: string | undefined;
  return {
    name: "first-words",
    apply: "build",
    generateBundle: {
      order: "pre",
      async handler() {
        const source = await buildScript();
        script = this.getFileName(this.emitFile({ type: "asset", name: "first.js", source }));
      },
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle = {} }) {
        const styles = Object.values(bundle).map((file) =>
          file.type === "asset" && file.fileName.endsWith(".css") ? String(file.source) : "",
        );
        const words = await renderWords(styles.join());
        const tag = /<script type="module"( crossorigin)? src="([^"]+)"><\/script>/;
        const [found, , program = ""] = tag.exec(html) ?? [];
        if (found === undefined || script === undefined) throw new Error("index.html has no program");
        return html
          .replace(found, `<link rel="modulepreload" crossorigin href="${program}">`)
          .replace("</body>", `${words}<script src="./${script}" data-program="${program}"></script></body>`);
      },
    },
  };
}

async function buildScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      target: "es2022",
      write: false,
      modulePreload: false,
      // Only what it uses comes along: the lists of the core that it does not ask for are long.
      rolldownOptions: {
        input: "src/first.ts",
        output: { format: "iife" },
        treeshake: { moduleSideEffects: false },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const [file, ...others] = output;
  if (file?.type !== "chunk" || others.length > 0) throw new Error("the first script is to be one file");
  return file.code;
}

/** The templates. Their class names are those of the style sheets that the page loads, or the build fails. */
async function renderWords(styles: string): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: "error",
    appType: "custom",
    css: { modules: shortClasses() },
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const module = await server.ssrLoadModule("/scripts/renderFirstWords.tsx").finally(() => server.close());
  const words = (module as typeof import("./renderFirstWords")).renderFirstWords();
  const classes = [...words.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" "));
  const styled = new Set([...styles.matchAll(/\.([\w-]+)/g)].map(([, name]) => name));
  const unknown = classes.filter((name) => !styled.has(name));
  if (unknown.length > 0) throw new Error(`the first words have classes without a style: ${unknown.join()}`);
  return words;
}
