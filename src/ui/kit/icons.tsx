import type { ReactNode } from "react";
import styles from "./icons.module.css";

function Icon({ size = 20, children }: { readonly size?: number; readonly children: ReactNode }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="8.5" cy="8.5" r="5" />
    <path d="m12.4 12.4 4.6 4.6" />
  </Icon>
);

export const ThemeIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <path className={styles.filled} d="M10 3a7 7 0 0 1 0 14z" />
  </Icon>
);

export const MenuIcon = () => (
  <Icon>
    <path d="M2.5 5h15M2.5 10h15M2.5 15h15" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

export const DownIcon = () => (
  <Icon size={16}>
    <path d="m5 8 5 5 5-5" />
  </Icon>
);
