/** Words of taking "Arrange again" back. */
export const putBackMessages = {
  en: { putBack: "Put back as it was", asBefore: "The map is as it was." },
  ar: { putBack: "أعدها كما كانت", asBefore: "عادت الخريطة كما كانت." },
};
