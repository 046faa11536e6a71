import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bindSelection } from "../../../src/ui/coding/bindSelection";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<article><section data-document="a" lang="en"><p data-start="0">One two.</p><p data-start="9">Three.</p></section></article>';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = "";
});

const change = () => document.dispatchEvent(new Event("selectionchange"));
const point = (kind: "pointerdown" | "pointerup", pointerType: string) =>
  document.querySelector("p")?.dispatchEvent(new PointerEvent(kind, { pointerType, bubbles: true }));

function bind() {
  const told: unknown[] = [];
  const unbind = bindSelection(
    () => document.querySelector("article"),
    (place) => told.push(place?.span),
  );
  return { told, unbind };
}

function select(index: number) {
  const paragraph = document.querySelectorAll("p")[index];
  if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
}

test("what the mouse has marked is told when it is let go, whenever the browser says that it has changed", () => {
  const { told, unbind } = bind();
  point("pointerdown", "mouse");
  select(1);
  point("pointerup", "mouse");
  change();
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([{ start: 9, end: 15 }]);
  change();
  vi.advanceTimersByTime(1_000);
  expect(told).toHaveLength(1);
  unbind();
});

test("what is marked by touch is told once it has come to rest", () => {
  const { told, unbind } = bind();
  select(0);
  change();
  vi.advanceTimersByTime(200);
  select(1);
  change();
  vi.advanceTimersByTime(200);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([{ start: 9, end: 15 }]);
  unbind();
});
