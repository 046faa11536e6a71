import { readIn } from "../../state/viewing";
import { languages } from "../../words/languages";
import { useLanguage } from "../kit/useMessages";
import { useUpdate } from "../kit/useStore";

type Props = { readonly className?: string | undefined; readonly onChosen?: () => void };

/** One button for each other language, in its own words. */
export function LanguageButton({ className, onChosen }: Props) {
  const language = useLanguage();
  const update = useUpdate();
  return languages
    .filter(({ id }) => id !== language)
    .map(({ id, name, direction }) => (
      <button
        key={id}
        type="button"
        className={className}
        onClick={() => {
          update(readIn(id));
          onChosen?.();
        }}
      >
        <span lang={id} dir={direction}>
          {name}
        </span>
      </button>
    ));
}
