import { type FormEvent, useEffect, useState } from "react";
import type { Claim, ReviewVerdict } from "../../core/dossier/dossier";
import { reviewClaim } from "../../core/edit/reviews";
import { selectStep } from "../../state/selectedEvidence";
import { reviewMessages } from "../../words/review";
import { useEdit } from "../dossiers/useEdit";
import cardStyles from "../evidence/PassageCard.module.css";
import buttons from "../kit/button.module.css";
import { pageKeys, usePageKey } from "../kit/pageKeys";
import { useKeys } from "../kit/useKeys";
import { useMessages } from "../kit/useMessages";
import { useSelect, useServices } from "../kit/useStore";
import styles from "./coding.module.css";

const nameKey = "reviewer";
const verdicts = ["agree", "disagree"] as const;

/** Lets a second reader agree or disagree with a claim, by buttons or, for the claim that is read, by two keys. */
export function ReviewTools({ claim }: { readonly claim: Claim }) {
  const messages = useMessages(reviewMessages);
  const isRead = useSelect((state) => selectStep(state)?.claim === claim.id);
  const keys = { agree: usePageKey("agree"), disagree: usePageKey("disagree") };
  const { own, asks, press, submit, stopAsking } = useReview(claim, isRead);
  // Of the claim that is read.
  useKeys(
    isRead ? verdicts.map((verdict) => ({ keys: pageKeys[verdict], run: () => void press(verdict) })) : [],
  );
  return (
    <>
      {verdicts.map((verdict) => {
        const key = isRead ? keys[verdict] : undefined;
        return (
          <button
            key={verdict}
            type="button"
            className={`${buttons.inline} ${cardStyles.action}`}
            aria-pressed={own?.verdict === verdict}
            aria-keyshortcuts={key}
            onClick={() => void press(verdict)}
          >
            {messages[verdict]} {key === undefined ? null : <kbd className={styles.reviewKey}>{key}</kbd>}
          </button>
        );
      })}
      {asks === undefined ? null : (
        <form className={styles.review} onSubmit={submit}>
          <label>
            {asks === "name" ? messages.yourName : messages.reason}
            <input
              key={asks}
              name="words"
              type="text"
              dir="auto"
              maxLength={asks === "name" ? 100 : 2000}
              defaultValue={asks === "reason" ? (own?.reason ?? "") : ""}
              // biome-ignore lint/a11y/noAutofocus: it comes because somebody has pressed for it
              autoFocus
              onKeyDown={(event) => {
                if (event.key !== "Escape") return;
                event.preventDefault();
                event.stopPropagation();
                stopAsking();
              }}
            />
          </label>
          <button type="submit" className={`${buttons.inline} ${cardStyles.action}`}>
            {asks === "name" ? messages.keepName : messages.keepReason}
          </button>
        </form>
      )}
    </>
  );
}

/** What a reader says of a claim; the name comes first, once for all claims, and a reason for disagreeing after it. */
function useReview(claim: Claim, isRead: boolean) {
  const messages = useMessages(reviewMessages);
  const edit = useEdit();
  const { library } = useServices();
  const [name, setName] = useReviewer(isRead);
  const [asks, setAsks] = useState<"name" | "reason">();
  const [wanted, setWanted] = useState<ReviewVerdict>();

  const say = (by: string, verdict: ReviewVerdict, reason?: string) => {
    const said = { verdict, ...(reason !== undefined && reason !== "" && { reason }) };
    edit(
      "review-claim",
      reviewClaim(claim.id, by, said),
      messages[verdict === "agree" ? "agreed" : "disagreed"],
    );
    setAsks(verdict === "disagree" && reason === undefined ? "reason" : undefined);
  };
  const press = async (verdict: ReviewVerdict) => {
    setWanted(verdict);
    const stored = name ?? (await library.draft(nameKey));
    if (typeof stored !== "string") return setAsks("name");
    setName(stored);
    const mine = claim.reviews?.find(({ by }) => by === stored);
    if (mine?.verdict === verdict && mine.changed !== true)
      edit("review-claim", reviewClaim(claim.id, stored, undefined), messages.withdrawn);
    else say(stored, verdict);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = String(new FormData(event.currentTarget).get("words") ?? "").trim();
    if (asks === "reason") {
      if (name !== undefined && typed !== "") say(name, "disagree", typed);
      return setAsks(undefined);
    }
    if (typed === "") return;
    setName(typed);
    void library.storeDraft(nameKey, typed);
    if (wanted !== undefined) say(typed, wanted);
  };
  const own = claim.reviews?.find(({ by }) => by === name);
  return { own, asks, press, submit, stopAsking: () => setAsks(undefined) };
}

/** The reader's name, as far as it has been given; it may be given beside another claim meanwhile. */
function useReviewer(isRead: boolean) {
  const { library } = useServices();
  const [name, setName] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for again when the claim is read
  useEffect(() => {
    let isGone = false;
    void library.draft(nameKey).then((stored) => {
      if (!isGone && typeof stored === "string") setName((before) => before ?? stored);
    });
    return () => {
      isGone = true;
    };
  }, [library, isRead]);
  return [name, setName] as const;
}
