import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { compileHint, earlyChunks, minifiedTwice } from "./scripts/firstPicture";
import { firstWords } from "./scripts/firstWords";
import { shortClasses } from "./scripts/shortClasses";
import { standalonePage } from "./scripts/standalonePage";
import { verifiedDossier } from "./scripts/verifiedDossier";

export default defineConfig({
  // Relative addresses: the site works under any path of any static host.
  base: "./",
  define: { "import.meta.env.STANDALONE": "false" },
  publicDir: "src/static",
  css: { modules: shortClasses() },
  plugins: [
    react(),
    verifiedDossier(),
    standalonePage(),
    offline(),
    contentSecurityPolicy(),
    firstWords(),
    minifiedTwice(),
    compileHint(),
    precompressed(),
  ],
  build: {
    target: "es2022",
    // light-dark() stays as it is: a part of a page may be light in a dark one, which its substitute cannot say.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A later part is shown with its styles; what its scripts import, they ask for. The list of all would be in the first load.
      resolveDependencies: (_file, paths, { hostType }) =>
        hostType === "html" ? paths : paths.filter((path) => path.endsWith(".css")),
    },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: earlyChunks(), debugName: "early" }] },
      },
      // How long each plugin takes is for who works on them.
      checks: { pluginTimings: false },
    },
  },
  worker: { format: "es" },
});

/** The whole program is kept on the reader's device after the first visit, and can be installed. */
function offline() {
  return VitePWA({
    registerType: "prompt",
    injectRegister: null,
    includeManifestIcons: true,
    manifest: {
      name: "Isnad · إسناد",
      short_name: "Isnad",
      description:
        "A map of how the actors of a news article stand to each other, on which every line is a quote.",
      id: "./",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#faf8f3",
      theme_color: "#faf8f3",
      icons: [
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    workbox: {
      globPatterns: ["**/*.{html,js,css,svg,woff2}"],
      // Examples are fetched when they are opened, and by nobody else.
      globIgnores: ["assets/*.isnad-*.js"],
      maximumFileSizeToCacheInBytes: 8_000_000,
      // Views are in the fragment: there is one page.
      navigateFallback: null,
      // What a link carries behind its question mark (where it was sent from, say) makes no other page of it.
      ignoreURLParametersMatching: [/./],
      cleanupOutdatedCaches: true,
      sourcemap: false,
    },
  });
}

/** The built page loads from its own host and from nowhere else, and runs no script that is not a file of its own. */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    // A map is drawn as PNG by way of an image that the page itself has made.
    "img-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/**
 * A .br and a .gz beside each text file, for hosts that serve them. The explorer in one file, which only an export fetches, is
 * compressed less far: its last 8 % take almost as long as all other files together.
 */
function precompressed(): Plugin {
  return {
    name: "precompressed",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (!/\.(js|css|html|svg|json)$/.test(name)) continue;
          const content = Buffer.from(file.type === "chunk" ? file.code : file.source);
          const level = name === "standalone.html" ? 9 : 11;
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: level } };
          this.emitFile({
            type: "asset",
            fileName: `${name}.br`,
            source: brotliCompressSync(content, quality),
          });
          this.emitFile({ type: "asset", fileName: `${name}.gz`, source: gzipSync(content, { level: 9 }) });
        }
      },
    },
  };
}
