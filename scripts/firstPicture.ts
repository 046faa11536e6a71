import type { Plugin } from "vite";

type ModuleInfo = { readonly isEntry: boolean; readonly importers: readonly string[] };
type Context = { readonly getModuleInfo: (id: string) => ModuleInfo | null };

/**
 * Names the chunk of all that the page needs before its first picture: what the entry imports, not what it fetches
 * afterwards. One file, whatever the late parts share with it: left alone, the bundler makes a small one of each share.
 */
export function firstPictureChunk(): (id: string, context: Context) => string | null {
  const known = new Map<string, boolean>();
  const isNeeded = (id: string, context: Context): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    known.set(id, false); // A circle of imports leads nowhere.
    const info = context.getModuleInfo(id);
    const needed = info !== null && (info.isEntry || info.importers.some((by) => isNeeded(by, context)));
    known.set(id, needed);
    return needed;
  };
  return (id, context) => (isNeeded(id, context) ? "first" : null);
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
