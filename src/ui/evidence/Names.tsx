import { Fragment, type ReactNode } from "react";
import type { SpeakerId } from "../../core/attribution";
import { localeOf } from "../../core/language";
import { speakerName } from "../messages/naming";
import { useLanguage } from "../messages/useMessages";
import { useSelect } from "../useStore";

/** "Shigeru Ishiba and Mark Rutte", each name isolated from the direction of its neighbours. */
export function Names({ of: speakers }: { readonly of: readonly SpeakerId[] }) {
  const actors = useSelect((state) => state.graph.actors);
  const language = useLanguage();
  return <Listed items={speakers.map((speaker) => speakerName(actors, speaker, language))} />;
}

/** Any strings of a dossier as a list in the reader's language. */
export function Listed({ items }: { readonly items: readonly string[] }) {
  const language = useLanguage();
  const list = new Intl.ListFormat(localeOf(language), { type: "conjunction" });
  return list.formatToParts(items).map((part, index) =>
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
