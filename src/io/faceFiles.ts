import { type EmbeddedFace, type FaceRule, type FaceUse, isFaceUsed } from "../core/export/faces";

/**
 * Reads the faces that the page's style sheets declare for what is set, each with its file as a data address. A face whose
 * file cannot be had is left out: the families' fallbacks serve.
 */
export async function readFaces(uses: readonly FaceUse[]): Promise<readonly EmbeddedFace[]> {
  const used = declaredFaces().filter(({ rule }) => isFaceUsed(rule, uses));
  const faces = await Promise.all(
    used.map(async ({ rule, address }) => {
      const dataUrl = await readAsDataUrl(address);
      return dataUrl === undefined ? [] : [{ ...rule, dataUrl }];
    }),
  );
  return faces.flat();
}

type Declared = { readonly rule: FaceRule; readonly address: string };

function declaredFaces(): readonly Declared[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): readonly Declared[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const address = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(value("src"))?.[1];
      if (address === undefined) return [];
      return [
        {
          rule: {
            family: value("font-family").replace(/^["']|["']$/g, ""),
            weight: value("font-weight"),
            unicodeRange: value("unicode-range"),
            sizeAdjust: value("size-adjust"),
          },
          address: new URL(address, sheet.href ?? document.baseURI).href,
        },
      ];
    }),
  );
}

async function readAsDataUrl(address: string): Promise<string | undefined> {
  // A page that carries its faces needs no request, and its policy may allow none.
  if (address.startsWith("data:")) return address;
  try {
    const response = await fetch(address);
    return response.ok ? await toDataUrl(await response.blob()) : undefined;
  } catch {
    return undefined;
  }
}

function toDataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, "data:font/woff2"));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
