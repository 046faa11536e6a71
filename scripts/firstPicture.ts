import { minify } from "terser";
import type { Plugin } from "vite";

type ModuleInfo = { readonly isEntry: boolean; readonly importers: readonly string[] };
type Context = { readonly getModuleInfo: (id: string) => ModuleInfo | null };

/** What both panels beside the map hold, fetched as soon as that has been painted. */
const panels = /\/src\/ui\/(evidence\/(EvidencePager|Overview)|article\/Article(Text|Controls))\.tsx$/;

/**
 * The two files that every reader needs: all that the first picture takes, and all that the panels take besides. One file
 * each, whatever later parts share with it: left alone, the bundler makes a small one of each share, and asking for a dozen
 * of them took longer than reading them.
 */
export function earlyChunks(): (id: string, context: Context) => string | null {
  const isNeededFirst = neededBy((_id, { isEntry }) => isEntry);
  const isNeededThen = neededBy((id) => panels.test(id));
  return (id, context) =>
    isNeededFirst(id, context) ? "first" : isNeededThen(id, context) ? "panels" : null;
}

/** Whether a module is one of the roots, or one of them imports it, by whatever way; not what they fetch afterwards. */
function neededBy(isRoot: (id: string, info: ModuleInfo) => boolean) {
  const known = new Map<string, boolean>();
  return function isNeeded(id: string, context: Context): boolean {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    known.set(id, false); // A circle of imports leads nowhere.
    const info = context.getModuleInfo(id);
    const needed = info !== null && (isRoot(id, info) || info.importers.some((by) => isNeeded(by, context)));
    known.set(id, needed);
    return needed;
  };
}

/**
 * Minifies the two early files once more: Terser also inlines what is used once and drops what is assigned and never read,
 * which the bundler's own minifier leaves, 2 kB of them. It takes seconds a file, so all later ones go without.
 */
export function minifiedTwice(): Plugin {
  return {
    name: "minified-twice",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const early = Object.values(bundle).filter(
          (file) => file.type === "chunk" && (file.isEntry || file.name === "panels"),
        );
        if (early.length < 2) throw new Error("Two files are needed at first: the entry and the panels");
        for (const file of early) {
          if (file.type !== "chunk") continue;
          const { code } = await minify(file.code, { module: true, compress: { passes: 3 } });
          if (code === undefined) throw new Error(`${file.fileName} has not been minified`);
          file.code = code;
        }
      },
    },
  };
}

/**
 * Asks V8 to compile the functions of the first picture while their file streams in, off the main thread, instead of one
 * by one as they are called: a sixth of the processor time until the map stands. To others it is a comment.
 */
export function compileHint(): Plugin {
  return {
    name: "compile-hint",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const entries = chunks.filter(({ isEntry }) => isEntry);
        const first = new Set(entries.flatMap(({ fileName, imports }) => [fileName, ...imports]));
        for (const chunk of chunks) {
          if (first.has(chunk.fileName)) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}
