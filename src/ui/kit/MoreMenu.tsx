import { iconButtonClass, Tooltip } from "./IconButton";
import styles from "./MoreMenu.module.css";
import { Popover } from "./Popover";

/** Something that can be done, and how it is called. */
export type MenuItem = { readonly label: string; readonly run: () => void };

type Props = { readonly label: string; readonly items: readonly MenuItem[] };

/** A button of three dots, and beside it a list of what else can be done. */
export function MoreMenu({ label, items }: Props) {
  return (
    <Popover
      trigger={
        <>
          <svg viewBox="0 0 20 20" width={20} height={20} fill="currentColor" aria-hidden="true">
            <path d="M3 8.5h3v3H3zM8.5 8.5h3v3h-3zM14 8.5h3v3h-3z" />
          </svg>
          <Tooltip>{label}</Tooltip>
        </>
      }
      triggerLabel={label}
      triggerClassName={iconButtonClass}
      label={label}
    >
      {(close) => (
        <div className={styles.menu}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              className={styles.item}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}
