import type { en } from "../en/putBack";

export const ar: typeof en = { putBack: "أعدها كما كانت", asBefore: "عادت الخريطة كما كانت." };
