/** "Method": the codebook in short, and the keys. Loaded when it is opened. */
export const codebookMessages = {
  en: {
    intro:
      "Every line on the map is a claim that one or more passages of the text make about two actors. Without a passage there is no line.",
    types: "Relation types",
    states: "What a line may say",
    sections: [
      {
        title: "From sentence to line",
        items: [
          "What the sentence says is coded, not what the coder knows. The passage must carry the claim by itself.",
          "One sentence may give several claims; two sentences that say the same are one claim with two passages.",
          "The actor is who acts or speaks. An official speaks for a state or an organisation, and a capital stands for its state. An organisation is one actor, never its members.",
          "A joint act has no arrowhead; an act by one towards the other has one.",
          "A planned or conditional act is coded by its kind and marked as such. A denial is coded like what it denies; it never supports the relation, it disputes it.",
          "Sanctions, tariffs meant to coerce, expulsions and blockades are conflict; easing or lifting them is cooperation. A place is no side.",
        ],
      },
      {
        title: "Who says so",
        items: [
          "Each claim keeps its speaker: the text itself asserts it, reports it, or quotes it. A source that the text does not name is a speaker, too.",
          "What is said inside another’s statement is a claim of its own, according to that speaker.",
          "An actor’s word about another’s act is never its proof, the victim’s included.",
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
    sections: [
      {
        title: "من الجملة إلى الخط",
        items: [
          "يُرمَّز ما تقوله الجملة لا ما يعرفه المرمِّز، ويجب أن يحمل المقطع الإفادة بنفسه.",
          "قد تعطي الجملة الواحدة عدة إفادات، والجملتان بالمعنى نفسه إفادة واحدة بمقطعين.",
          "الطرف هو من يفعل أو يتكلم. يتكلم المسؤول باسم دولة أو منظمة، وتنوب العاصمة عن دولتها. والمنظمة طرف واحد لا يُستبدل به أعضاؤها.",
          "الفعل المشترك بلا رأس سهم، وفعل طرف تجاه آخر له رأس سهم.",
          "الفعل المخطَّط له أو المشروط يُرمَّز بنوعه ويُنبَّه إليه. والنفي يُرمَّز كما يُرمَّز ما ينفيه؛ ولا يؤيد الصلة أبدًا بل يجعلها مختلَفًا فيها.",
          "العقوبات والرسوم المقصود بها الإكراه والطرد والحصار نزاع؛ وتخفيفها أو رفعها تعاون. والمكان ليس طرفًا.",
        ],
      },
      {
        title: "من القائل",
        items: [
          "تحتفظ كل إفادة بقائلها: يؤكدها النص نفسه، أو ينقلها، أو يقتبسها. والمصدر الذي لا يسمّيه النص قائل أيضًا.",
          "ما يقال داخل كلام الغير إفادة قائمة بنفسها، بحسب ذلك القائل.",
          "قول طرف في فعل غيره ليس دليلًا عليه أبدًا، ولو كان هو من وقع عليه الفعل.",
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
      { keys: ["O"], does: "المقال بلغته الأصلية أو مترجمًا" },
      { keys: ["C"], does: "إلى النص لتحديد مقطع وترميزه، في ملف من ملفاتك" },
      { keys: ["Esc"], does: "إغلاق، أو إلغاء التحديد" },
    ],
    letterKeys:
      "تعمل المفاتيح J وK وO وC و/ أينما كان التركيز. ألغِ ذلك إن كنت تملي نصك صوتًا أو تضغط المفاتيح دون قصد: فالأزرار تؤدي العمل نفسه.",
  },
};
