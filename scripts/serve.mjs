import { createServer } from "node:http";
import { parseArgs } from "node:util";
import sirv from "sirv";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: process.env.PORT?.trim() || "4173" },
    base: { type: "string", default: "/" },
    "strict-port": { type: "boolean", default: false },
  },
});
const base = values.base.replace(/\/?$/, "/");

// The build writes a .br and a .gz beside each file; sirv answers with the one the browser takes. Hashed names keep their
// content for ever.
const files = sirv("dist", {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders: (response, path) =>
    response.setHeader(
      "Cache-Control",
      path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    ),
});

const server = createServer((request, response) => {
  const url = request.url ?? "/";
  if (!url.startsWith(base)) {
    response.writeHead(404).end("Not found");
    return;
  }
  request.url = `/${url.slice(base.length)}`;
  files(request, response, () => void response.writeHead(404).end("Not found"));
});

let port = Number(values.port);
server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== "EADDRINUSE" || values["strict-port"]) throw error;
  port += 1;
  server.listen(port, "127.0.0.1");
});
server.on("listening", () => {
  const address = server.address();
  // With port 0 the system chooses one.
  const own = typeof address === "object" && address !== null ? address.port : port;
  console.log(`Isnad is at http://127.0.0.1:${own}${base}`);
});
server.listen(port, "127.0.0.1");
