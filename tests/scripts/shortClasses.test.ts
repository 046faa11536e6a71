import { join } from "node:path";
import { expect, test } from "vitest";
import { shortClasses } from "../../scripts/shortClasses";

const sheet = (path: string) => join(import.meta.dirname, "../../src", path);

function namesClasses() {
  const { generateScopedName } = shortClasses();
  if (typeof generateScopedName !== "function") throw new Error("classes are not named by a function");
  return (name: string, path: string) => generateScopedName(name, sheet(path), "");
}

test("a class is named alike whenever it is asked for, and otherwise than that of another sheet", () => {
  const [one, other] = [namesClasses(), namesClasses()];
  const name = one("icon", "ui/kit/icons.module.css");
  expect(name).toMatch(/^icon_[0-9a-z]+$/);
  expect(other("icon", "ui/kit/icons.module.css?used")).toBe(name);
  expect(one("icon", "ui/kit/form.module.css")).not.toBe(name);
});

test("style sheets that come later have names of their own, and keep them", () => {
  const nameOf = namesClasses();
  const known = nameOf("row", "ui/kit/form.module.css");
  const [first, second] = ["ui/kit/new.module.css", "ui/kit/newer.module.css"].map((path) =>
    nameOf("row", path),
  );
  expect(new Set([known, first, second]).size).toBe(3);
  expect(nameOf("row", "ui/kit/new.module.css")).toBe(first);
  expect(nameOf("row", "ui/kit/form.module.css")).toBe(known);
});
