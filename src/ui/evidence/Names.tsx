import { Fragment, type ReactNode } from "react";
import type { SpeakerId } from "../../core/dossier/attribution";
import { speakerName } from "../../core/grammar/naming";
import { listParts } from "../../words/counting";
import { evidenceMessages } from "../../words/evidence";
import { LocalText } from "../kit/LocalText";
import { useLanguage, useMessages } from "../kit/useMessages";
import { useSelect } from "../kit/useStore";
import styles from "./evidence.module.css";

type NamesProps = {
  readonly of: readonly SpeakerId[];
  /** What the text itself is called where the list begins with it, and a line with the list. */
  readonly textFirst?: string;
};

/** "Shigeru Ishiba and Mark Rutte", each name isolated from the direction of its neighbours. */
export function Names({ of: speakers, textFirst }: NamesProps) {
  const actors = useSelect((state) => state.graph.actors);
  const language = useLanguage();
  const names = speakers.map((speaker, index) =>
    speaker === "text" && index === 0 && textFirst !== undefined
      ? textFirst
      : speakerName(actors, speaker, language),
  );
  return <Listed items={names} />;
}

/** Any strings of a dossier as a list in the reader's language. */
export function Listed({ items }: { readonly items: readonly string[] }) {
  const language = useLanguage();
  return listParts(language, items).map((part, index) =>
    part.type === "element" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one list never change places
      <bdi key={index}>{part.value}</bdi>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one list never change places
      <Fragment key={index}>{part.value}</Fragment>
    ),
  );
}

type Named = { readonly text: string; readonly language: string | undefined };

/**
 * Names in several scripts, side by side: an Arabic "and" would be written onto the name that follows it. Each is a block
 * with its comma: a name of the other direction that broke over two lines would go on where it is not looked for.
 */
export function Enumerated({ items }: { readonly items: readonly Named[] }) {
  const { comma } = useMessages(evidenceMessages);
  return items.map(({ text, language }, index) => (
    <Fragment key={text}>
      <span className={styles.name}>
        <LocalText lang={language}>{text}</LocalText>
        {index < items.length - 1 ? comma : null}
      </span>{" "}
    </Fragment>
  ));
}

type FilledProps = { readonly text: string; readonly slots: Readonly<Record<string, ReactNode>> };

/** A message with elements in the places of its `{slots}`. */
export function Filled({ text, slots }: FilledProps) {
  return text.split(/\{(\w+)\}/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message never change places
    <Fragment key={index}>{index % 2 === 1 ? slots[part] : part}</Fragment>
  ));
}
