import { startMessages } from "../messages/start";
import { useMessages } from "../messages/useMessages";

/** The dossiers on this device, and the ways to one more. */
export function StartPlace() {
  const messages = useMessages(startMessages);
  return <h1>{messages.title}</h1>;
}
