/** Words of the verification view. */
export const verificationMessages = {
  en: { title: "Verification" },
  ar: { title: "التحقق" },
};
