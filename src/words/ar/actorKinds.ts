import type { en } from "../en/actorKinds";

export const ar: typeof en = {
  state: "دولة",
  organisation: "منظمة",
  person: "شخص",
  group: "جماعة",
};
