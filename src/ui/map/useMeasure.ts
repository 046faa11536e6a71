import { useEffect, useState } from "react";
import { createMeasure, type Measure } from "./createMeasure";

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
