/** Code points of a title that a name keeps: long names are cut or refused by systems, in bytes and not in letters. */
const longest = 60;

/** Names that Windows gives to devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Returns a file's name after a dossier's title, in any script: its letters, marks and digits, in lower case, with hyphens
 * between words, and the extension with its dot. A title with nothing of these gives "isnad".
 */
export function fileNameOf(title: string, extension: string): string {
  const words =
    title
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = [...words.join("-")].slice(0, longest).join("").replace(/-+$/, "");
  return `${name === "" || devices.test(name) ? ["isnad", name].filter(Boolean).join("-") : name}${extension}`;
}
