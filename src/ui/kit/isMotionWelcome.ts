/** Whether things may move on the page: unless the reader has asked the system for less. */
export const isMotionWelcome = (): boolean => !matchMedia("(prefers-reduced-motion: reduce)").matches;
