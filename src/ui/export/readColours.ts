import { type RelationTypeId, relationTypes } from "../../core/codebook/relationTypes";
import type { MapColours } from "../../core/export/svgMarks";

/** The themes that a picture can be drawn in. `paper`: light, on the sheet's own ground. */
export type PictureTheme = "light" | "dark" | "paper";

/** The page's tokens as they are in a theme, whichever is shown: as "#rrggbb". */
export function readColours(theme: PictureTheme): MapColours {
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.colorScheme = theme === "dark" ? "dark" : "light";
  document.body.append(probe);
  const read = (token: string) => {
    // A token by itself is answered as it is written; as a colour it is answered as it is seen.
    probe.style.color = `var(${token})`;
    return toHex(getComputedStyle(probe).color);
  };
  try {
    const lines = relationTypes.map(({ id }) => [id, read(`--${id}-line`)]);
    return {
      surface: theme === "paper" ? "#ffffff" : read("--surface"),
      ink: read("--ink"),
      ink2: read("--ink-2"),
      hairline: read("--hairline"),
      fault: read("--fault"),
      lines: Object.fromEntries(lines) as Record<RelationTypeId, string>,
    };
  } finally {
    probe.remove();
  }
}

function toHex(colour: string): string {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (channels === null) return colour;
  return `#${channels
    .slice(1)
    .map((channel) => Number(channel).toString(16).padStart(2, "0"))
    .join("")}`;
}
