import { localise } from "../../core/dossier/language";
import { isolate } from "../../words/isolate";
import { mergingMessages } from "../../words/merging";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import { OpeningWords } from "./OpeningWords";

type Props = {
  /** What was opened, as a sentence names it. */
  readonly name: string;
  readonly door: "dossier" | "article";
  readonly open: () => void;
  readonly add: () => void;
};

/** Whether a file is opened by itself, or goes into the open dossier. */
export function OpeningChoice({ name, door, open, add }: Props) {
  const messages = useMessages(mergingMessages);
  const language = useLanguage();
  const own = useSelect((state) => state.graph.dossier.title);
  const title = isolate(localise(own, language).text);
  const isDossier = door === "dossier";
  return (
    <OpeningWords
      title={messages.ask(name)}
      words={isDossier ? messages.askDossier(title) : messages.askArticle(title)}
      ways={[
        { label: isDossier ? messages.openDossier : messages.newDossier, onPress: open },
        { label: messages.addTo, onPress: add },
      ]}
    />
  );
}
