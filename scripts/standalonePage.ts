import { createHash } from "node:crypto";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { carriedDossierTag } from "../src/core/export/carriedDossier";

/** What makes, keeps and exports dossiers: a page that only shows one leaves it out. */
const leftOut =
  /\/src\/ui\/(coding\/|dossiers\/(StartPlace|NewDossier|ImportQueue)\.|export\/(ExportDialog|Report)\.|verify\/Article(Menu|Dialogs)\.)|\.isnad\.json(\?places)?$/;

/**
 * Emits `standalone.html`: the explorer as one file that loads nothing, with an empty place for a dossier. It opens from a
 * disk, without a host or a network. The program puts a dossier into it when the reader takes one along.
 */
export function standalonePage(): Plugin {
  return {
    name: "standalone-page",
    apply: "build",
    generateBundle: {
      order: "pre",
      async handler() {
        this.emitFile({ type: "asset", fileName: "standalone.html", source: await buildPage() });
      },
    },
  };
}

async function buildPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "import.meta.env.STANDALONE": "true" },
    plugins: [react(), leavingOut()],
    build: {
      target: "es2022",
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: "src/main.tsx", output: { codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const scripts = output.filter((file) => file.type === "chunk");
  const styles = output.filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  const [script, ...others] = scripts.filter(({ isEntry }) => isEntry);
  const [style] = styles;
  if (script === undefined || others.length > 0 || style?.type !== "asset" || styles.length > 1) {
    throw new Error("the standalone page is to be one script and one style sheet");
  }
  return page(script.code, String(style.source));
}

/** Modules that are left out are empty: what is fetched from one when it is first shown is never shown. */
function leavingOut(): Plugin {
  return {
    name: "leaving-out",
    enforce: "pre",
    load: {
      filter: { id: leftOut },
      handler: () => ({ code: "export default undefined;", moduleType: "js" }),
    },
  };
}

function page(code: string, css: string): string {
  // An end tag inside would end the element; these are the same characters to the script and to the style sheet.
  const script = code.replace(/<(?=\/script|!--)/gi, "\\x3C");
  const style = css.replace(/<(?=\/style)/gi, "\\3C ");
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Isnad · إسناد</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>Isnad draws its map in the browser and needs JavaScript for it. · يرسم إسناد خريطته في المتصفح ويحتاج إلى جافاسكربت.</noscript>
${carriedDossierTag("")}
<script type="module">${script}</script>
</body>
</html>
`;
}

const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
