import { type LanguageId, localeOf } from "../../words/languages";
import { startMessages } from "../../words/start";
import { useLanguage, useMessages } from "../kit/useMessages";

/** From the largest unit down, with its length in seconds. */
const units = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** When a dossier was last changed: how long ago, and on which day at what time. */
export function Changed({ at }: { readonly at: number }) {
  const language = useLanguage();
  const messages = useMessages(startMessages);
  const absolute = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeStyle: "short" });
  return (
    <span>
      {messages.changed} <time dateTime={new Date(at).toISOString()}>{ago(at, language)}</time>
      {` (${absolute.format(at)})`}
    </span>
  );
}

function ago(at: number, language: LanguageId): string {
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" });
  const seconds = Math.max(0, (Date.now() - at) / 1000);
  const [unit, length] = units.find(([, long]) => seconds >= long) ?? (["second", 1] as const);
  // A moment ago is now: seconds would be wrong before they are read.
  return unit === "second"
    ? relative.format(0, "second")
    : relative.format(-Math.floor(seconds / length), unit);
}
