import { setTheme } from "../../state/viewing";
import { controlMessages } from "../../words/controls";
import { IconButton } from "../kit/IconButton";
import { ThemeIcon } from "../kit/icons";
import { useMedia } from "../kit/useMedia";
import { useMessages } from "../kit/useMessages";
import { useSelect, useUpdate } from "../kit/useStore";

/** Turns what is now seen into the other: from the system's theme at first, from the chosen one later. */
function useOtherTheme() {
  const messages = useMessages(controlMessages);
  const theme = useSelect((state) => state.view.theme);
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  const update = useUpdate();
  const isDark = theme === "dark" || (theme === "system" && isSystemDark);
  const next = isDark ? "light" : "dark";
  return { label: messages.themeTo[next], take: () => update(setTheme(next)) };
}

export function ThemeButton() {
  const { label, take } = useOtherTheme();
  return (
    <IconButton label={label} onClick={take}>
      <ThemeIcon />
    </IconButton>
  );
}

/** The same in words, for a menu. */
export function ThemeItem({ className }: { readonly className?: string | undefined }) {
  const { label, take } = useOtherTheme();
  return (
    <button type="button" className={className} onClick={take}>
      {label}
    </button>
  );
}
