/** A face of the page as its style sheet declares it. */
export type FaceRule = {
  readonly family: string;
  /** As in CSS: "400 700". */
  readonly weight: string;
  /** As in CSS: "U+0600-06FF, U+0750-077F"; empty where it serves all characters. */
  readonly unicodeRange: string;
  /** As in CSS: "95%"; empty where it is not adjusted. */
  readonly sizeAdjust: string;
};

/** The same with its file, so that a picture keeps its type wherever it is opened. */
export type EmbeddedFace = FaceRule & { readonly dataUrl: string };

/** What is set in a family. */
export type FaceUse = { readonly family: string; readonly text: string };

/**
 * Returns whether a face has anything to do in these texts. Spaces count: a word of another face would be spaced by a
 * stranger.
 */
export function isFaceUsed({ family, unicodeRange }: FaceRule, uses: readonly FaceUse[]): boolean {
  const ranges = parseUnicodeRange(unicodeRange);
  return uses.some(
    (use) =>
      use.family === family &&
      [...use.text].some((one) => {
        const code = one.codePointAt(0) ?? 0;
        return ranges.some(([first, last]) => first <= code && code <= last);
      }),
  );
}

function parseUnicodeRange(text: string): readonly (readonly [first: number, last: number])[] {
  const ranges = [...text.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, first = "", last]) =>
      [
        Number.parseInt(first.replaceAll("?", "0"), 16),
        Number.parseInt(last ?? first.replaceAll("?", "F"), 16),
      ] as const,
  );
  return ranges.length === 0 ? [[0, 0x10ffff]] : ranges;
}

/** Returns the style sheet's rules for these faces, with the files in them. */
export function fontFaceRules(faces: readonly EmbeddedFace[]): string {
  return faces
    .map(({ family, weight, unicodeRange, sizeAdjust, dataUrl }) => {
      const declarations = [
        `font-family:"${family}"`,
        `font-weight:${weight}`,
        `src:url("${dataUrl}") format("woff2")`,
        ...(sizeAdjust === "" ? [] : [`size-adjust:${sizeAdjust}`]),
        ...(unicodeRange === "" ? [] : [`unicode-range:${unicodeRange}`]),
      ];
      return `@font-face{${declarations.join(";")}}`;
    })
    .join("\n");
}
