/** Signs of the Symbol font beyond those that stand where ASCII has them, by their place in the font. */
const symbolFont: Readonly<Record<number, string>> = Object.fromEntries(
  [
    [0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"],
    [0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"],
    [0xa2, "′≤⁄∞"],
    [0xab, "↔←↑→↓°±″≥×∝∂•÷≠≡≈…"],
    [0xd0, "∠∇®©™"],
    [0x2d, "−"],
    [0xe2, "®©™"],
  ].flatMap(([from, signs]) => [...String(signs)].map((sign, index) => [Number(from) + index, sign])),
);

/**
 * Returns the character of a sign that was put in by Word's dialog: by its code in most fonts; in those of signs alone by
 * its place in the font, which the file gives in the private-use area. Undefined where only the font knows what it looks
 * like.
 */
export function characterOfSymbol(font: string, code: string): string | undefined {
  const given = Number.parseInt(code, 16);
  if (!Number.isInteger(given) || given < 0x20 || given > 0xffff || (given >= 0xd800 && given < 0xe000))
    return undefined;
  const place = given >= 0xf000 && given < 0xf100 ? given - 0xf000 : given;
  if (/^symbol$/i.test(font)) return symbolFont[place] ?? asciiOf(place);
  if (/wingdings|webdings|dingbats|icons?$/i.test(font)) return undefined;
  if (place === given) return given >= 0xe000 && given < 0xf900 ? undefined : String.fromCharCode(given);
  return asciiOf(place);
}

const asciiOf = (place: number) => (place >= 0x20 && place < 0x7f ? String.fromCharCode(place) : undefined);
