import type { LocalisedText } from "./language";

declare const brand: unique symbol;

/**
 * What a dossier kept on this device is called here and in links: 8 to 32 letters and digits, never anything from the file.
 */
export type StoredDossierId = string & { readonly [brand]: "StoredDossierId" };

/** Returns whether a value can be the id of a stored dossier. */
export function isStoredDossierId(value: unknown): value is StoredDossierId {
  return typeof value === "string" && /^[a-z0-9]{8,32}$/.test(value);
}

/**
 * Returns under which key something lies beside a dossier on this device that does not belong into its file. It goes when
 * that goes.
 */
export function besideKey(what: "claims" | "filed" | "history" | "places", id: StoredDossierId): string {
  return `${what} of ${id}`;
}

/** Returns whether what lies under a key belongs to a dossier. */
export function isBeside(key: string, id: StoredDossierId): boolean {
  return key.endsWith(` of ${id}`);
}

/** A dossier on this device, as a list shows it. */
export type StoredDossier = {
  readonly id: StoredDossierId;
  readonly title: LocalisedText;
  readonly counts: {
    readonly actors: number;
    readonly claims: number;
    /** A row of an older program does not say. */
    readonly quotes?: number;
  };
  /** Errors that the validator found in it; 0: every quote stands in its text. */
  readonly errors: number;
  /** When it was last changed: ms since 1970 UTC. */
  readonly changed: number;
  /** Whether the file that it was opened from is kept beside it: it had errors, and not all of it could be taken over. */
  readonly hasGiven: boolean;
};
