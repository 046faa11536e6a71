import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { renderMap } from "./renderMap";

const scaleOf = (container: Element) =>
  Number(
    /scale\(([\d.]+)\)/.exec(
      container.querySelector("svg > g[transform]")?.getAttribute("transform") ?? "",
    )?.[1] ?? 1,
  );

test("the buttons zoom in and out, and Fit leads back", async () => {
  const { getByRole, container } = await renderMap();
  await getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => scaleOf(container)).toBeCloseTo(1.4);
  await getByRole("button", { name: "Zoom out" }).click();
  await getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => scaleOf(container)).toBeCloseTo(1 / 1.4);
  await getByRole("button", { name: "Fit the map" }).click();
  await expect.poll(() => scaleOf(container)).toBe(1);
});

test("zoomed in, places are further apart and marks keep their size", async () => {
  const { getByRole, container } = await renderMap();
  const boxOf = (name: string) =>
    container.querySelector(`[data-actor="${name}"] > [data-part="outline"]`)?.getBoundingClientRect() ??
    new DOMRect();
  const apart = () => Math.hypot(boxOf("nato").x - boxOf("russia").x, boxOf("nato").y - boxOf("russia").y);
  await expect.element(getByRole("button", { name: /^NATO condemns/ })).toBeVisible();
  const [before, size] = [apart(), boxOf("nato").width];
  for (let time = 0; time < 3; time += 1) await getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => scaleOf(container)).toBeCloseTo(1.4 ** 3);
  await expect.poll(() => boxOf("nato").width).toBeCloseTo(size, 0);
  expect(apart() / before).toBeGreaterThan(2.5);
});

test("plus, minus and 0 zoom while the map has the focus", async () => {
  const { getByRole, container } = await renderMap();
  const tie = getByRole("button", { name: /^NATO condemns/ });
  await expect.element(tie).toBeVisible();
  (tie.element() as SVGElement).focus();
  await userEvent.keyboard("+");
  await expect.poll(() => scaleOf(container)).toBeCloseTo(1.4);
  await userEvent.keyboard("0");
  await expect.poll(() => scaleOf(container)).toBe(1);
  await userEvent.keyboard("-");
  await expect.poll(() => scaleOf(container)).toBeCloseTo(1 / 1.4);
});

test("the wheel zooms where the pointer is, and never out of sight", async () => {
  const { getByRole, container } = await renderMap();
  const drawing = getByRole("group", { name: "Ties and actors" });
  await expect.element(getByRole("button", { name: /^NATO condemns/ })).toBeVisible();
  const wheel = (deltaY: number) =>
    drawing
      .element()
      .dispatchEvent(
        new WheelEvent("wheel", { deltaY, clientX: 100, clientY: 100, bubbles: true, cancelable: true }),
      );
  // The code for gestures comes a moment after the drawing.
  await expect
    .poll(() => {
      wheel(-300);
      return scaleOf(container);
    })
    .toBe(6);
  for (let turn = 0; turn < 80; turn += 1) wheel(300);
  await expect.poll(() => scaleOf(container)).toBe(0.5);
});

test("a mark that the keyboard comes to is brought into sight", async () => {
  const { getByRole, container } = await renderMap();
  const drawing = getByRole("group", { name: "Ties and actors" });
  await expect.element(getByRole("button", { name: /^NATO condemns/ })).toBeVisible();
  await expect
    .poll(() => {
      drawing
        .element()
        .dispatchEvent(new WheelEvent("wheel", { deltaY: -300, clientX: 60, clientY: 90, cancelable: true }));
      return scaleOf(container);
    })
    .toBe(6);
  const china = getByRole("button", { name: /^China, state/ });
  const frame = drawing.element().getBoundingClientRect();
  const isInSight = () => {
    const { x, y, width, height } = china.element().getBoundingClientRect();
    const [cx, cy] = [x + width / 2, y + height / 2];
    return cx > frame.left && cx < frame.right && cy > frame.top && cy < frame.bottom;
  };
  expect(isInSight()).toBe(false);
  (getByRole("button", { name: "Fit the map" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Tab}{PageDown}{ArrowRight}{ArrowRight}{ArrowRight}");
  await expect.element(china).toHaveFocus();
  await expect.poll(isInSight).toBe(true);
});
