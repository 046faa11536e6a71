import { useMessages } from "../messages/useMessages";
import { verificationMessages } from "../messages/verification";

/** Every claim and passage with its answer on the ladder, and what the texts hold besides. */
export function Verification() {
  const messages = useMessages(verificationMessages);
  return <section aria-label={messages.title}>{messages.title}</section>;
}
