import type { Review } from "../../core/dossier/dossier";
import { reviewMessages } from "../../words/review";
import { reviewSentence } from "../kit/reviewSentence";
import { useLanguage, useMessages } from "../kit/useMessages";
import styles from "./selected.module.css";

/** What others who have read a claim say of it. */
export function Reviews({ reviews }: { readonly reviews: readonly Review[] }) {
  const messages = useMessages(reviewMessages);
  const language = useLanguage();
  return (
    <ul className={styles.reviews} aria-label={messages.reviews}>
      {reviews.map((review) => (
        <li key={review.by}>{reviewSentence(review, language)}</li>
      ))}
    </ul>
  );
}
