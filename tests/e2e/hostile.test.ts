import { expect } from "@playwright/test";
import { open, settle, test } from "./site";

const map = /^(Map|الخريطة)$/;

test("a link with nonsense in it, or of 100 kB, says so and shows the rest", async ({ page }) => {
  for (const [index, link] of [
    "lang=en&tie=%E0%A4%A&passage=-4&hide=hatred&by=nobody&actors=atlantis&pin=japan:x:y",
    "lang=en&tie=condemnation:atlantis>russia",
    "lang=en&actor=__proto__",
    "lang=xx&theme=<script>alert(1)</script>&&&=&==",
    `lang=en&tie=${"x".repeat(100_000)}`,
  ].entries()) {
    await page.goto(`./?${index}#${link}`);
    const said = page.getByRole("status").filter({ hasText: /link|الرابط/i });
    await expect(said.first(), link.slice(0, 100)).toBeVisible();
    await expect(page.getByRole("region", { name: map }), link.slice(0, 100)).toBeVisible();
    await expect(
      page.getByRole("button", { name: /^(Japan|اليابان)/ }).first(),
      link.slice(0, 100),
    ).toBeVisible();
  }
});

test("a browser without workers draws the same map", async ({ page, context }) => {
  const japan = page.getByRole("button", { name: /^Japan,/ });
  await open(page);
  const withWorker = await japan.boundingBox();
  await context.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  await page.reload();
  await expect(japan).toBeVisible();
  expect(await japan.boundingBox()).toEqual(withWorker);
});

test("a browser with storage switched off works, and the link still carries language and theme", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await open(page);
  await page.getByRole("button", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  expect(page.url()).toContain("lang=ar");
});

test("with reduced motion nothing on the page moves by itself; at 400 % zoom everything is there and nothing needs scrolling sideways", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "lang=en&tie=condemnation:nato>russia");
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const style = getComputedStyle(element);
        return [...style.transitionDuration.split(","), ...style.animationDuration.split(",")].some(
          (duration) => Number.parseFloat(duration) > 0.001,
        );
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(moving).toEqual([]);

  await page.setViewportSize({ width: 360, height: 225 });
  // What comes into a panel moves those below it.
  await settle(page);
  for (const name of ["Filters", "Map", "Evidence", "Article"]) {
    const region = page.getByRole("region", { name, exact: true });
    await region.scrollIntoViewIfNeeded();
    await expect(region).toBeInViewport();
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test("the site runs under a content security policy that lets no inline script run", async ({
  page,
  faults,
}) => {
  await open(page);
  const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.broken = true";
    document.body.append(script);
    return "broken" in window;
  });
  expect(ran).toBe(false);
  // The refusal itself is reported as an error; nothing else may be.
  expect(faults.splice(0).every((fault) => fault.includes("Content Security Policy"))).toBe(true);
});
