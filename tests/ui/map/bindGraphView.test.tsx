import { expect, test } from "vitest";
import type { Geometry } from "../../../src/core/scene/createGeometry";
import { noAttention } from "../../../src/core/scene/createScene";
import type { Scene } from "../../../src/core/scene/scene";
import { bindGraphViewWith, type GraphViewInput } from "../../../src/ui/map/bindGraphView";
import { createCanvasWriter } from "../../../src/ui/map/createCanvasWriter";
import type { LayoutControl } from "../../../src/ui/map/createLayoutControl";

const scene: Scene = { width: 90, height: 60, actors: [], ties: [], edgeLabel: undefined };

test("a scene is decided anew when what it shows has changed, and written whenever marks may have come", () => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const root = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const marks = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const leader = document.createElementNS("http://www.w3.org/2000/svg", "line");
  let positions = new Float32Array([0.5, 0.5]);
  const arrangement = {
    positions: () => positions,
    isMoving: () => false,
    subscribe: () => () => {},
  } as unknown as LayoutControl;
  const told: string[] = [];
  const draft = {
    createGeometry: (input: Geometry["input"]) => {
      told.push("geometry");
      return { input } as Geometry;
    },
    createScene: () => {
      told.push("scene");
      return { ...scene };
    },
    write: () => told.push("write"),
    followsZoom: true,
  };
  const elements = { svg, root, marks, leader, edgeLabel: document.createElement("div") };
  const graphView = bindGraphViewWith(draft, elements, arrangement);
  const input = { actors: [{}], frame: { width: 90, height: 60 } } as unknown as GraphViewInput["input"];
  const view: GraphViewInput = { input, attention: noAttention, describe: String };
  const toldOf = (next: GraphViewInput) => {
    told.length = 0;
    graphView.show(next);
    return told.join(" ");
  };
  expect(toldOf(view)).toBe("geometry scene write");
  expect(toldOf(view)).toBe("write");
  expect(toldOf({ ...view, attention: { ...noAttention } })).toBe("scene write");
  positions = new Float32Array([0.25, 0.5]);
  const moved = { ...view };
  expect(toldOf(moved)).toBe("geometry scene write");
  expect(toldOf(moved)).toBe("write");
  graphView.unbind();
});

test("a large graph's canvases are painted again only for another scene, another place or other colours", () => {
  const base = document.createElement("canvas");
  const highlight = document.createElement("canvas");
  document.body.append(base, highlight);
  let paintings = 0;
  const context = highlight.getContext("2d");
  if (context === null) throw new Error("no canvas");
  const clear = context.clearRect.bind(context);
  context.clearRect = (...box) => {
    paintings += 1;
    clear(...box);
  };
  const { write, stop } = createCanvasWriter({ base, highlight });
  const whole = { k: 1, x: 0, y: 0 };
  write(scene, whole);
  expect(paintings).toBe(1);
  write(scene, { ...whole });
  expect(paintings).toBe(1);
  write({ ...scene }, whole);
  expect(paintings).toBe(2);
  base.dataset.look = "dark";
  write(scene, whole);
  expect(paintings).toBe(3);
  write(scene, { ...whole, x: 5 });
  expect(highlight.style.transform).not.toBe("");
  stop();
});
