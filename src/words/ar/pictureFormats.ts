import type { en } from "../en/pictureFormats";

export const ar: typeof en = {
  wide: "عريضة",
  square: "مربعة",
  tall: "طويلة",
};
