import { Fragment } from "react";
import { type NamedTie, tieSentenceParts } from "../../core/tieSentence";
import { useLanguage } from "../messages/useMessages";
import { useSelect } from "../useStore";

/** What a tie says, its names isolated from the direction of the words around them. */
export function TieSentence({ tie }: { readonly tie: NamedTie }) {
  const actors = useSelect((state) => state.graph.actors);
  const language = useLanguage();
  return tieSentenceParts(tie, actors, language).map(({ text, actor }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    actor === undefined ? <Fragment key={index}>{text}</Fragment> : <bdi key={actor}>{text}</bdi>,
  );
}
