import { createMessages } from "../messages/create";
import { useMessages } from "../messages/useMessages";

/** From a text to a dossier that can be coded. */
export function NewDossier() {
  const messages = useMessages(createMessages);
  return <h1>{messages.title}</h1>;
}
