import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

// Runs before anything is installed, so it uses nothing but Node.

/** @param {string} path */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : undefined);

/** Whether node_modules holds what the lock file asks for, platform-specific packages aside. */
function isInstalled() {
  const wanted = read("package-lock.json");
  const present = read("node_modules/.package-lock.json");
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || optional === true || present[path]?.version === version,
  );
}

if (!isInstalled()) {
  console.log("Installing what is missing (npm ci) …");
  const { status } = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed; see above. Nothing else was started.");
    process.exit(1);
  }
}
