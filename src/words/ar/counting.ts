import { countingIn } from "../counting";

export const { count, formatNumber, plural } = countingIn("ar");
