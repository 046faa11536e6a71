import icons from "./icons.module.css";

/** Turns to the left; where that is back in the history depends on the direction of the interface. */
export const BackIcon = () => (
  <svg className={icons.icon} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
    <path d="M4 8h8a4.2 4.2 0 0 1 0 8.4H8M7.5 4.2 3.7 8l3.8 3.8" />
  </svg>
);

export const ForwardIcon = () => (
  <svg className={icons.icon} viewBox="0 0 20 20" width={20} height={20} aria-hidden="true">
    <path d="M16 8H8a4.2 4.2 0 0 0 0 8.4h4M12.5 4.2 16.3 8l-3.8 3.8" />
  </svg>
);
