import { Fragment, type ReactNode } from "react";
import type { SpeakerId } from "../../core/dossier/attribution";
import { speakerName } from "../../core/grammar/naming";
import { listParts } from "../../words/counting";
import { useLanguage } from "./useMessages";
import { useSelect } from "./useStore";

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

type FilledProps = { readonly text: string; readonly slots: Readonly<Record<string, ReactNode>> };

/** A message with elements in the places of its `{slots}`. */
export function Filled({ text, slots }: FilledProps) {
  return text.split(/\{(\w+)\}/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message never change places
    <Fragment key={index}>{index % 2 === 1 ? slots[part] : part}</Fragment>
  ));
}
