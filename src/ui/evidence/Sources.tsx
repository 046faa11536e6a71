import { useState } from "react";
import { evidenceMessages } from "../../words/evidence";
import { useMessages } from "../kit/useMessages";
import { usePrinting } from "../kit/usePrinting";
import { useSelect } from "../kit/useStore";
import { DocumentFacts } from "./DocumentFacts";
import styles from "./evidence.module.css";

/** Of many sources, how many are told of at first, and how many more each time that more are wanted. */
const first = 20;
const step = 100;

/** What is known of each source of the dossier; on paper, which cannot be asked for more, of all. */
export function Sources() {
  const messages = useMessages(evidenceMessages);
  const documents = useSelect((state) => state.graph.dossier.documents);
  const [size, setSize] = useState(first);
  const shown = usePrinting() ? documents : documents.slice(0, size);
  const left = documents.length - shown.length;
  return (
    <>
      {shown.map((document) => (
        <DocumentFacts key={document.id} document={document} />
      ))}
      {left > 0 ? (
        <p className={styles.source}>
          <button type="button" className={styles.link} onClick={() => setSize(size + step)}>
            {messages.moreSources(left)}
          </button>
        </p>
      ) : null}
    </>
  );
}
