import { readings, type ThemeId, themes, type View } from "../core/link/view";
import type { Store } from "../state/store";
import { isLanguageId, languages } from "../words/languages";

const key = "isnad-preferences";

type Preferences = Pick<View, "language" | "theme" | "reading">;

/**
 * Reads the remembered language, theme and text of the article; without any, the browser's language. Storage that is
 * switched off is as if empty.
 */
export function readPreferences(): Preferences {
  const wished = navigator.languages.map((tag) => tag.split("-")[0]).find(isLanguageId) ?? languages[0].id;
  const stored = readStored();
  return {
    language: isLanguageId(stored.language) ? stored.language : wished,
    theme: isThemeId(stored.theme) ? stored.theme : "system",
    reading: readings.find(({ id }) => id === stored.reading)?.id,
  };
}

/** Reads whether single letters and signs act anywhere on the page: unless the reader has turned that off. */
export function readLetterKeys(): boolean {
  return readStored().letterKeys !== false;
}

/**
 * Remembers language, theme, which text is shown and whether letters act, as they change: only what does, for the rest may
 * be what a link asked for. Answers its undo.
 */
export function bindPreferences(store: Store): () => void {
  return store.subscribe((now, before) => {
    const changed = {
      ...(now.view.language === before.view.language ? {} : { language: now.view.language }),
      ...(now.view.theme === before.view.theme ? {} : { theme: now.view.theme }),
      // A link that names no text takes back no choice.
      ...(now.view.reading === before.view.reading || now.view.reading === undefined
        ? {}
        : { reading: now.view.reading }),
      ...(now.letterKeys === before.letterKeys ? {} : { letterKeys: now.letterKeys }),
    };
    if (Object.keys(changed).length === 0) return;
    try {
      localStorage.setItem(key, JSON.stringify({ ...readStored(), ...changed }));
    } catch {
      // Storage refused or full: the choice still holds for this visit, and the address carries it.
    }
  });
}

function readStored(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isThemeId(value: unknown): value is ThemeId {
  return themes.some((theme) => theme.id === value);
}
