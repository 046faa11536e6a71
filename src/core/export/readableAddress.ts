import { decodeUtf8 } from "../validate/decodeUtf8";

/**
 * Returns an address with the letters that its percent signs stand for, as browsers show it: a line of Arabic instead of a
 * line of figures. Only letters, marks and figures beyond ASCII are written out, so that it leads to the same place.
 */
export function readableAddress(address: string): string {
  return address.replace(/(?:%[89a-f][0-9a-f])+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split("%"), (byte) => Number.parseInt(byte, 16));
    const text = decodeUtf8(bytes);
    if (text.kind === "error") return run;
    return [...text.value].map((sign) => (letter.test(sign) ? sign : encodeURIComponent(sign))).join("");
  });
}

const letter = /^[\p{L}\p{M}\p{N}]$/u;
