import { setTheme } from "../../state/viewing";
import { controlMessages } from "../messages/controls";
import { useMessages } from "../messages/useMessages";
import { IconButton } from "../popover/IconButton";
import { useMedia } from "../useMedia";
import { useSelect, useUpdate } from "../useStore";
import { ThemeIcon } from "./icons";

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
