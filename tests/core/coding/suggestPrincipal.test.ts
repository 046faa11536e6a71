import { expect, test } from "vitest";
import { suggestPrincipal } from "../../../src/core/coding/suggestPrincipal";
import { createMentionFinder } from "../../../src/core/names/mentions";

const finder = createMentionFinder([]);
const principalOf = (text: string, name: string, near = 0) => {
  const found = suggestPrincipal({ text, near, name, actors: [], finder });
  return (
    found && {
      of: found.principal.known?.name.en,
      because: text.slice(found.because.start, found.because.end),
    }
  );
};

test.each([
  ["The Saudi foreign minister, Faisal al-Harbi, said the talks go on.", "Faisal al-Harbi", "Saudi Arabia"],
  ["The Saudi foreign minister, Faisal al-Harbi, said the talks go on.", "al-Harbi", "Saudi Arabia"],
  ["The envoy to Iran of the Saudi government, Faisal al-Harbi, said so.", "Faisal al-Harbi", "Saudi Arabia"],
  ["“No,” said Iran’s president Karim Example.", "Karim Example", "Iran"],
  ["“No,” Karim Example, the defence minister of Norway, said.", "Karim Example", "Norway"],
  [
    "A spokesman for the Sudanese army, Brigadier General Nabil Example, denied it.",
    "Nabil Example",
    "Sudan",
  ],
  ["اتهم السفير الأميركي بصنعاء، جون سميث، طهران بذلك.", "جون سميث", "United States"],
  ["قال المبعوث الأميركي لإيران جون سميث إن واشنطن تسعى إلى ذلك.", "جون سميث", "United States"],
  ["طلب الرئيس اليمني المؤقت، سالم حسن، ذلك.", "سالم حسن", "Yemen"],
  ["Chad’s interim president Karim Example said so.", "Karim Example", "Chad"],
  ["NATO Secretary General Anna Example warned of it.", "Anna Example", "NATO"],
  [
    "Norway bombed Japan, the Saudi foreign minister, Faisal al-Harbi, said.",
    "Faisal al-Harbi",
    "Saudi Arabia",
  ],
  [
    "Faisal al-Harbi, the Saudi foreign minister, Egypt and Jordan agreed.",
    "Faisal al-Harbi",
    "Saudi Arabia",
  ],
  ["U.S. Secretary of State Anna Example left.", "Anna Example", "United States"],
  ["President Karim Example of Iran left.", "Karim Example", "Iran"],
  ["Chad’s newly elected president Karim Example left.", "Karim Example", "Chad"],
  ["The AU trade and industry commissioner Karim Example left.", "Karim Example", "African Union"],
  ["The speech by the U.N. humanitarian chief Anna Example began.", "Anna Example", "United Nations"],
  ["Karim Example, the supreme leader of Iran, left.", "Karim Example", "Iran"],
  ["غادر وزير الدولة السعودي لشؤون الدفاع فيصل الحربي.", "فيصل الحربي", "Saudi Arabia"],
  ["وقال وزير الخارجية السعودي فيصل الحربي إن المحادثات مستمرة.", "فيصل الحربي", "Saudi Arabia"],
  ["استقبلت اليابان وزير الخارجية السعودي فيصل الحربي.", "فيصل الحربي", "Saudi Arabia"],
  ["وقال فيصل الحربي، وزير خارجية السعودية، إن المحادثات مستمرة.", "فيصل الحربي", "Saudi Arabia"],
])("the office beside a name tells for whom its holder speaks: %s", (text, name, of) => {
  expect(principalOf(text, name)?.of).toBe(of);
});

test.each([
  ["Faisal al-Harbi travelled to Saudi Arabia.", "Faisal al-Harbi"],
  ["The former Saudi foreign minister, Faisal al-Harbi, said so.", "Faisal al-Harbi"],
  ["A Saudi farmer, Faisal al-Harbi, said so.", "Faisal al-Harbi"],
  ["The Saudi foreign minister left. Faisal al-Harbi, a trader, said so.", "Faisal al-Harbi"],
  ["Saudi Arabia sanctioned minister Faisal al-Harbi.", "Faisal al-Harbi"],
  ["Saudi Arabia met with president Faisal al-Harbi.", "Faisal al-Harbi"],
  ["The Saudi foreign minister, Faisal al-Harbi, said so.", "Harb"],
  ["The Saudi foreign minister said so.", "Faisal al-Harbi"],
  ["The Saudi foreign minister said so.", " "],
  // Where an office is, and who receives it, does not give it.
  ["The court in Luxembourg, its director Hans Weber, said so.", "Hans Weber"],
  ["Hans Weber, ambassador to Chad, said so.", "Hans Weber"],
])("where no office of one state is beside it, nothing is suggested: %s", (text, name) => {
  expect(principalOf(text, name)).toBeUndefined();
});

test("of several places the one nearest to the passage decides, and its words are the reason", () => {
  const text =
    "The Egyptian minister Sami Example spoke first.\nLater the Jordanian ambassador, Sami Example, answered.";
  expect(principalOf(text, "Sami Example", text.length)).toEqual({
    of: "Jordan",
    because: "the Jordanian ambassador",
  });
  expect(principalOf(text, "Sami Example")?.of).toBe("Egypt");
});
