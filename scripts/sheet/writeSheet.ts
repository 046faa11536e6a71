import { type RelationTypeId, relationType, relationTypes } from "../../src/core/codebook/relationTypes";
import {
  largeGraphTieSvg,
  type MapColours,
  sampleSvg,
  signSvg,
  tieSvg,
} from "../../src/core/export/svgMarks";
import { element } from "../../src/core/export/xml";
import type { LineForm } from "../../src/core/graph/tieState";
import { withHead } from "../../src/core/scene/heads";
import { strokeAttributes } from "../../src/core/scene/markAttributes";
import { ruleStrokes } from "../../src/core/scene/ruleStrokes";
import type { DrawnTie } from "../../src/core/scene/scene";
import { widthOf } from "../../src/core/scene/strokes";
import { underlineStyle } from "../../src/ui/article/underlines";

export type SheetView = "light" | "dark" | "grey" | "deuteranopia" | "small";

const moods = ["actual", "planned", "conditional"] as const;
const forms: readonly LineForm[] = [
  ...moods.flatMap((mood) =>
    [false, true].flatMap((disputed) =>
      [false, true].map((hearsay): LineForm => ({ mood, hearsay, disputed })),
    ),
  ),
  { mood: "denied", hearsay: false, disputed: false },
];

/** Machado and others 2009, severity 1. */
const deuteranopia = "0.367 0.861 -0.228 0 0 0.280 0.673 0.047 0 0 -0.012 0.043 0.969 0 0 0 0 0 1 0";

const looks: Readonly<Record<SheetView, string>> = {
  light: "",
  dark: "",
  grey: "html { filter: grayscale(1) }",
  deuteranopia: "html { filter: url(#deuteranopia) }",
  small: "body { zoom: 0.6 }",
};

/** Returns the page: one row for each form, one column for each type. `tokens` is the style sheet of colours. */
export function writeSheet(tokens: string, view: SheetView): string {
  const theme = view === "dark" ? "dark" : "light";
  const colours = coloursOf(tokens, theme);
  const head = relationTypes.map(({ id }) => `<th>${id}</th>`).join("");
  const rows = forms.map(
    (form) =>
      `<tr><th>${nameOf(form)}</th>${relationTypes.map(({ id }) => `<td>${cellOf(id, form, colours)}</td>`).join("")}</tr>`,
  );
  return `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><title>${view}</title>
<style>${tokens}
body { background: var(--surface); color: var(--ink); font: 15px sans-serif; margin: 16px }
th { text-align: start; font-weight: 400; padding-inline-end: 12px; white-space: nowrap }
td { padding: 4px 12px; border-block-start: 1px solid var(--hairline) }
td > div { display: flex; gap: 12px; align-items: center }
mark { background: none; color: inherit; padding-block-end: 9px; font: 19px serif;
  background-image: var(--image); background-size: var(--size); background-position: var(--position); background-repeat: var(--repeat) }
${looks[view]}</style>
<svg width="0" height="0" style="position:absolute"><filter id="deuteranopia"><feColorMatrix values="${deuteranopia}"/></filter></svg>
<table><tr><th></th>${head}</tr>${rows.join("")}</table></html>`;
}

function cellOf(type: RelationTypeId, form: LineForm, colours: MapColours): string {
  const drawing = element(
    "svg",
    { width: 286, height: 96 },
    [
      ...[1, 3, 5].map((passages, row) =>
        tieSvg(markOf(type, form, passages, 18 + row * 30, row === 2), colours),
      ),
      largeGraphTieSvg(markOf(type, form, 2, 90, false), colours),
    ].join(""),
  );
  const key = element("svg", { width: 74, height: 18 }, sampleSvg(type, form, { x: 0, y: 0 }, colours));
  const disc = element(
    "svg",
    { width: 12, height: 12, viewBox: "-1.1 -1.1 2.2 2.2", overflow: "visible" },
    signSvg(type, form, colours.lines[type], colours),
  );
  const style = Object.entries(underlineStyle([{ type, form, track: 0 }]))
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
  return `<div>${drawing}${ruleSvg(type, form, colours)}</div><div>${key}${disc}<mark style="${style}">what the words say of it</mark></div>`;
}

/** `short`: without a head, and half as long. */
function markOf(
  type: RelationTypeId,
  form: LineForm,
  passages: number,
  y: number,
  mutual: boolean,
): DrawnTie {
  const width = widthOf(passages);
  const route = { start: { x: 6, y }, control: { x: 140, y: y - 8 }, end: { x: 276, y } };
  const drawn = mutual ? { curve: route, head: undefined } : withHead(route, width);
  return {
    id: `${type}` as DrawnTie["id"],
    type,
    ...drawn,
    width,
    sign: { centre: { x: 140.5, y: y - 4 }, radius: 8.5 },
    form,
    unsupported: false,
    emphasis: "rest",
  };
}

function ruleSvg(type: RelationTypeId, form: LineForm, colours: MapColours): string {
  const { strokes, slashes } = ruleStrokes(relationType(type).line, form);
  const all = [
    ...strokes.map((stroke) => ({ stroke, d: "M5 3.25V96" })),
    ...(slashes === undefined ? [] : [slashes]),
  ];
  const paths = all.map(({ stroke, d }) =>
    element("path", {
      d,
      fill: "none",
      stroke: stroke.ink === "line" ? colours.lines[type] : colours.surface,
      ...strokeAttributes(stroke),
    }),
  );
  return element("svg", { width: 10, height: 96 }, paths.join(""));
}

const nameOf = ({ mood, hearsay, disputed }: LineForm): string =>
  [mood === "actual" ? (hearsay ? "" : "stated") : mood, hearsay ? "hearsay" : "", disputed ? "disputed" : ""]
    .filter((word) => word !== "")
    .join(" ");

function coloursOf(tokens: string, theme: "light" | "dark"): MapColours {
  const read = (name: string): string => {
    const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
    return found?.[theme === "light" ? 1 : 2] ?? "#000000";
  };
  return {
    surface: read("surface"),
    ink: read("ink"),
    ink2: read("ink-2"),
    hairline: read("hairline"),
    fault: read("fault"),
    lines: Object.fromEntries(relationTypes.map(({ id }) => [id, read(`${id}-line`)])) as MapColours["lines"],
  };
}
