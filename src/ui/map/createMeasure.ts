import { useEffect, useState } from "react";

/** Width in px of a text at a size in px, in the interface face at the weight of names. */
export type Measure = (text: string, size: number) => number;

/** Text is measured at one size and scaled: widths grow evenly with it. */
const measuredAt = 100;
const nameWeight = 650;

/** Measures by a canvas; remembers what it has measured, so make a new one when faces have loaded. */
export function createMeasure(face: string, weight: number = nameWeight): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("no canvas to measure text on");
  context.font = `${weight} ${measuredAt}px ${face}`;
  const widths = new Map<string, number>();
  return (text, size) => {
    const known = widths.get(text);
    const width = known ?? context.measureText(text).width;
    if (known === undefined) widths.set(text, width);
    return (width * size) / measuredAt;
  };
}

const faceOf = () => getComputedStyle(document.documentElement).getPropertyValue("--face-ui") || "sans-serif";

/** How names are measured; another one once faces have loaded that were missing before. */
export function useMeasure(): Measure {
  const [measure, setMeasure] = useState(() => createMeasure(faceOf()));
  useEffect(() => {
    const renew = () => setMeasure(() => createMeasure(faceOf()));
    document.fonts.addEventListener("loadingdone", renew);
    return () => document.fonts.removeEventListener("loadingdone", renew);
  }, []);
  return measure;
}
