/** "How this was coded": the codebook in short, and the keys. Loaded when it is opened. */
export const codebookMessages = {
  en: {
    intro:
      "Every line on the map is a claim that one or more passages of the text make about two actors. Without a passage there is no line.",
    types: "Relation types",
    sections: [
      {
        title: "From sentence to line",
        items: [
          "What the sentence says is coded, not what the coder knows. The passage must carry the claim by itself.",
          "One sentence may give several claims; two sentences that say the same are one claim with two passages.",
          "The actor is who acts or speaks. An official speaks for a state or an organisation, and a capital stands for its state. An organisation is one actor, never its members.",
          "A joint act has no arrowhead; an act by one towards the other has one.",
          "Planned, conditional and denied acts are marked as such.",
        ],
      },
      {
        title: "Who says so",
        items: [
          "Each claim keeps its speaker: the text itself asserts it, reports it, or quotes it.",
          "A line is solid where the text itself says so, or one of its own two sides.",
          "A line is hollow where only others say so: “according to …”. It is never shown as plain fact.",
        ],
      },
      {
        title: "What “verbatim” means",
        items: [
          "The program has found the quote in the source, character for character, in exactly one place.",
          "The place is found again each time the page is opened; nobody has to be believed.",
          "Translations stand beside the original and are never what a line rests on.",
        ],
      },
    ],
    keys: "Keys",
    keyList: [
      { keys: ["/"], does: "Search" },
      { keys: ["Tab"], does: "Go into the map, and on to the next part" },
      { keys: ["←", "→", "↑", "↓"], does: "In the map: to the next actor or tie" },
      { keys: ["Enter"], does: "Open what is in focus" },
      { keys: ["PgUp", "PgDn"], does: "In the map: between ties and actors" },
      { keys: ["+", "−", "0"], does: "In the map: nearer, farther, all of it" },
      { keys: ["J", "K"], does: "Next and previous passage" },
      { keys: ["C"], does: "Into the text, to mark a passage and code it; in a dossier of your own" },
      { keys: ["Esc"], does: "Close, or let go of the selection" },
    ],
    letterKeys:
      "The keys J, K, C and / act wherever the focus is. Take this off if you dictate, or press keys by accident: buttons do the same.",
  },
  ar: {
    intro: "كل خط على الخريطة إفادة عن طرفين يحملها مقطع أو أكثر من النص. ولا خط من غير مقطع.",
    types: "أنواع الصلات",
    sections: [
      {
        title: "من الجملة إلى الخط",
        items: [
          "يُرمَّز ما تقوله الجملة لا ما يعرفه المرمِّز، ويجب أن يحمل المقطع الإفادة بنفسه.",
          "قد تعطي الجملة الواحدة عدة إفادات، والجملتان بالمعنى نفسه إفادة واحدة بمقطعين.",
          "الطرف هو من يفعل أو يتكلم. يتكلم المسؤول باسم دولة أو منظمة، وتنوب العاصمة عن دولتها. والمنظمة طرف واحد لا يُستبدل به أعضاؤها.",
          "الفعل المشترك بلا رأس سهم، وفعل طرف تجاه آخر له رأس سهم.",
          "يُنبَّه إلى الأفعال المخطَّط لها والمشروطة والمنفية.",
        ],
      },
      {
        title: "من القائل",
        items: [
          "تحتفظ كل إفادة بقائلها: يؤكدها النص نفسه، أو ينقلها، أو يقتبسها.",
          "الخط مصمت حيث يقول ذلك النص نفسه أو أحد طرفي الخط.",
          "الخط مجوّف حيث لا يقول ذلك إلا غيرهما: «بحسب …»، ولا يُعرض حقيقةً مسلَّمة.",
        ],
      },
      {
        title: "معنى «مطابق حرفيًا»",
        items: [
          "وجد البرنامج الاقتباس في المصدر حرفًا بحرف، وفي موضع واحد لا غير.",
          "يُبحث عن الموضع من جديد كلما فُتحت الصفحة، فلا يلزم أن يُصدَّق أحد.",
          "تقف الترجمة بجانب الأصل، ولا يُبنى عليها أي خط.",
        ],
      },
    ],
    keys: "المفاتيح",
    keyList: [
      { keys: ["/"], does: "البحث" },
      { keys: ["Tab"], does: "الدخول إلى الخريطة، ثم إلى الجزء التالي" },
      { keys: ["←", "→", "↑", "↓"], does: "في الخريطة: إلى الطرف أو الصلة التالية" },
      { keys: ["Enter"], does: "فتح ما عليه التركيز" },
      { keys: ["PgUp", "PgDn"], does: "في الخريطة: بين الصلات والأطراف" },
      { keys: ["+", "−", "0"], does: "في الخريطة: تقريب، إبعاد، إظهارها كلها" },
      { keys: ["J", "K"], does: "المقطع التالي والسابق" },
      { keys: ["C"], does: "إلى النص لتحديد مقطع وترميزه، في ملف من ملفاتك" },
      { keys: ["Esc"], does: "إغلاق، أو إلغاء التحديد" },
    ],
    letterKeys:
      "تعمل المفاتيح J وK وC و/ أينما كان التركيز. ألغِ ذلك إن كنت تملي نصك صوتًا أو تضغط المفاتيح دون قصد: فالأزرار تؤدي العمل نفسه.",
  },
};
