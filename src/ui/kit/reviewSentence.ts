import type { Review } from "../../core/dossier/dossier";
import { isolate } from "../../words/isolate";
import type { LanguageId } from "../../words/languages";
import { reviewMessages } from "../../words/review";

/** "Amal disagrees: it says so of Japan (before the claim was changed)". */
export function reviewSentence({ by, verdict, reason, changed }: Review, language: LanguageId): string {
  const messages = reviewMessages[language];
  const said = verdict === "agree" ? messages.agrees(isolate(by)) : messages.disagrees(isolate(by));
  return [
    reason === undefined ? said : `${said}: ${isolate(reason)}`,
    ...(changed === true ? [`(${messages.outdated})`] : []),
  ].join(" ");
}
