/** "Method": the codebook in short, and the keys. Loaded when it is opened. */
export const codebookMessages = {
  en: {
    intro:
      "Every line on the map is a claim that one or more passages of the text make about two actors. Without a passage there is no line.",
    types: "Relation types",
    states: "What a line may say",
    verbatim: {
      title: "What “verbatim” means",
      items: [
        "The program has found the quote in the source, character for character, in exactly one place.",
        "The place is found again each time the page is opened; nobody has to be believed.",
        "Translations stand beside the original and are never what a line rests on.",
      ],
    },
    keys: "Keys",
    keyList: [
      { keys: ["/"], does: "Search" },
      { keys: ["Tab"], does: "Go into the map, and on to the next part" },
      { keys: ["←", "→", "↑", "↓"], does: "In the map: to the next actor or tie" },
      { keys: ["Enter"], does: "Open what is in focus" },
      { keys: ["PgUp", "PgDn"], does: "In the map: between ties and actors" },
      { keys: ["+", "−", "0"], does: "In the map: nearer, farther, all of it" },
      { keys: ["J", "K"], does: "Next and previous passage" },
      { keys: ["O"], does: "The article in the original, or in translation" },
      { keys: ["C"], does: "Into the text, to mark a passage and code it; in a dossier of your own" },
      { keys: ["Esc"], does: "Close, or let go of the selection" },
    ],
    letterKeys:
      "The keys J, K, O, C and / act wherever the focus is. Take this off if you dictate, or press keys by accident: buttons do the same.",
  },
  ar: {
    intro: "كل خط على الخريطة إفادة عن طرفين يحملها مقطع أو أكثر من النص. ولا خط من غير مقطع.",
    types: "أنواع الصلات",
    states: "ما يقوله الخط",
    verbatim: {
      title: "معنى «مطابق حرفيًا»",
      items: [
        "وجد البرنامج الاقتباس في المصدر حرفًا بحرف، وفي موضع واحد لا غير.",
        "يُبحث عن الموضع من جديد كلما فُتحت الصفحة، فلا يلزم أن يُصدَّق أحد.",
        "تقف الترجمة بجانب الأصل، ولا يُبنى عليها أي خط.",
      ],
    },
    keys: "المفاتيح",
    keyList: [
      { keys: ["/"], does: "البحث" },
      { keys: ["Tab"], does: "الدخول إلى الخريطة، ثم إلى الجزء التالي" },
      { keys: ["←", "→", "↑", "↓"], does: "في الخريطة: إلى الطرف أو الصلة التالية" },
      { keys: ["Enter"], does: "فتح ما عليه التركيز" },
      { keys: ["PgUp", "PgDn"], does: "في الخريطة: بين الصلات والأطراف" },
      { keys: ["+", "−", "0"], does: "في الخريطة: تقريب، إبعاد، إظهارها كلها" },
      { keys: ["J", "K"], does: "المقطع التالي والسابق" },
      { keys: ["O"], does: "المقال بلغته الأصلية أو مترجمًا" },
      { keys: ["C"], does: "إلى النص لتحديد مقطع وترميزه، في ملف من ملفاتك" },
      { keys: ["Esc"], does: "إغلاق، أو إلغاء التحديد" },
    ],
    letterKeys:
      "تعمل المفاتيح J وK وO وC و/ أينما كان التركيز. ألغِ ذلك إن كنت تملي نصك صوتًا أو تضغط المفاتيح دون قصد: فالأزرار تؤدي العمل نفسه.",
  },
};
