import { count, formatNumber, plural } from "./counting";

/** Words of the actors' dialog and form, and of the mentions in the text. Names arrive isolated. */
export const actorMessages = {
  en: {
    actors: "Actors",
    add: "Add actor",
    addNew: (name: string) => `Add “${name}” as a new actor`,
    edit: "Edit",
    editActor: (name: string) => `Edit ${name}`,
    newActor: "New actor",
    back: "Back to all actors",
    enteredBefore: "What you had entered is still here. Save it, or cancel to drop it.",
    save: "Save",
    cancel: "Cancel",
    remove: "Delete",
    used: (claims: number, speakers: number) =>
      [
        claims > 0 ? `in ${count("en", "claim", claims)}` : undefined,
        speakers > 0
          ? plural("en", speakers, { one: "# actor speaks for it", other: "# actors speak for it" })
          : undefined,
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    unused: "in no claim",
    cannotRemove: (uses: string) => `It can be deleted once nothing speaks of it: it is ${uses}.`,
    alsoProposed: (proposals: number) =>
      plural("en", proposals, {
        one: "# proposal names it, and is left without that name.",
        other: "# proposals name it, and are left without that name.",
      }),
    merge: "Merge into another",
    mergeInto: "Merge into",
    mergeHint: "Its claims, names and codes go over to the other; it is gone then. This can be undone.",
    mergeNow: "Merge",
    cannotMerge: (claims: number) =>
      `They cannot be one: ${plural("en", claims, { one: "# claim stands", other: "# claims stand" })} between the two. Change or delete that first.`,
    choose: "Choose an actor",
    find: "Find or add an actor",
    findHint: "States, organisations and groups are known in both languages.",
    known: "Known, not in this dossier",
    suggested: "Named in the text, not in this dossier",
    times: (times: number) => plural("en", times, { one: "once", other: "# times" }),
    noMatch: "No actor of this name is known.",
    kind: "Kind",
    names: { en: "Name in English", ar: "Name in Arabic" },
    aliases: { en: "Other names in English", ar: "Other names in Arabic" },
    aliasesHint: "One a line. The text is searched for each of them.",
    roles: { en: "Role in English", ar: "Role in Arabic" },
    notes: { en: "Note in English", ar: "Note in Arabic" },
    speaksFor: "Speaks for",
    unnamed: "A source that the text does not name",
    unnamedHint:
      "Give it the text’s own words as a name: “a Western diplomat”. What it says is always hearsay.",
    nobody: "nobody else",
    wikidata: "Wikidata id",
    wikidataHint: "Such as Q17; leave it out where you are not certain.",
    noName: "Give it a name in one language at least.",
    badWikidata: "A Wikidata id is a Q and a number, such as Q17.",
    tooLong:
      "One of these texts is too long, or there are too many names. Shorten it, so that it can be kept.",
    circle: "That would be a circle: the other speaks for this one already.",
    mentionsNone: "Not named in the text that is shown",
    mention: (at: number, of: number) => `${formatNumber("en", at)} of ${formatNumber("en", of)}`,
    mentionCount: (of: number) =>
      plural("en", of, { one: "Named once in the text", other: "Named # times in the text" }),
    next: "Next mention",
    previous: "Previous mention",
  },
  ar: {
    actors: "الأطراف",
    add: "أضف طرفًا",
    addNew: (name: string) => `أضف «${name}» طرفًا جديدًا`,
    edit: "تعديل",
    editActor: (name: string) => `تعديل ${name}`,
    newActor: "طرف جديد",
    back: "العودة إلى كل الأطراف",
    enteredBefore: "ما أدخلته ما زال هنا. احفظه، أو اضغط «إلغاء» للتخلي عنه.",
    save: "حفظ",
    cancel: "إلغاء",
    remove: "حذف",
    used: (claims: number, speakers: number) =>
      [
        claims > 0 ? `وارد في ${count("ar", "claim", claims)}` : undefined,
        speakers > 0
          ? plural("ar", speakers, {
              one: "يتحدث باسمه طرف واحد",
              two: "يتحدث باسمه طرفان",
              few: "يتحدث باسمه # أطراف",
              many: "يتحدث باسمه # طرفًا",
              other: "يتحدث باسمه # طرف",
            })
          : undefined,
      ]
        .filter((part) => part !== undefined)
        .join("، "),
    unused: "غير وارد في أي إفادة",
    cannotRemove: (uses: string) => `يمكن حذفه حين لا يبقى له ذكر: ${uses}.`,
    alsoProposed: (proposals: number) =>
      plural("ar", proposals, {
        one: "يذكره مقترح واحد، ويبقى من غير هذا الاسم.",
        two: "يذكره مقترحان، ويبقيان من غير هذا الاسم.",
        few: "تذكره # مقترحات، وتبقى من غير هذا الاسم.",
        many: "يذكره # مقترحًا، وتبقى من غير هذا الاسم.",
        other: "يذكره # مقترح، وتبقى من غير هذا الاسم.",
      }),
    merge: "دمج في طرف آخر",
    mergeInto: "ادمجه في",
    mergeHint: "تنتقل إفاداته وأسماؤه ورموزه إلى الآخر ثم يزول. يمكن التراجع عن ذلك.",
    mergeNow: "ادمج",
    cannotMerge: (claims: number) =>
      `لا يمكن جعلهما طرفًا واحدًا، فبينهما ${count("ar", "claim", claims)}. عدّل ذلك أو احذفه أولًا.`,
    choose: "اختر طرفًا",
    find: "ابحث عن طرف أو أضفه",
    findHint: "الدول والمنظمات والجماعات معروفة باللغتين.",
    known: "معروف وليس في هذا الملف",
    suggested: "مذكور في النص وليس في هذا الملف",
    times: (times: number) =>
      plural("ar", times, {
        one: "مرة واحدة",
        two: "مرتين",
        few: "# مرات",
        many: "# مرة",
        other: "# مرة",
      }),
    noMatch: "لا يُعرف طرف بهذا الاسم.",
    kind: "النوع",
    names: { en: "الاسم بالإنجليزية", ar: "الاسم بالعربية" },
    aliases: { en: "أسماء أخرى بالإنجليزية", ar: "أسماء أخرى بالعربية" },
    aliasesHint: "اسم في كل سطر، ويُبحث في النص عن كل منها.",
    roles: { en: "الصفة بالإنجليزية", ar: "الصفة بالعربية" },
    notes: { en: "ملاحظة بالإنجليزية", ar: "ملاحظة بالعربية" },
    speaksFor: "يتحدث باسم",
    unnamed: "مصدر لا يسمّيه النص",
    unnamedHint: "اجعل اسمه كلمات النص نفسها: «دبلوماسي غربي». وما يقوله يبقى منقولًا عن الغير.",
    nobody: "لا أحد سواه",
    wikidata: "معرّف ويكي بيانات",
    wikidataHint: "مثل Q17، ويُترك فارغًا عند الشك.",
    noName: "أعطه اسمًا بلغة واحدة على الأقل.",
    badWikidata: "معرّف ويكي بيانات حرف Q يليه رقم، مثل Q17.",
    tooLong: "أحد هذه النصوص أطول مما ينبغي، أو الأسماء أكثر مما ينبغي. اختصره ليمكن حفظه.",
    circle: "هذه دائرة مغلقة: فالآخر يتحدث باسم هذا أصلًا.",
    mentionsNone: "غير مذكور في النص المعروض",
    mention: (at: number, of: number) => `${formatNumber("ar", at)} من ${formatNumber("ar", of)}`,
    mentionCount: (of: number) =>
      plural("ar", of, {
        one: "مذكور في النص مرة واحدة",
        two: "مذكور في النص مرتين",
        few: "مذكور في النص # مرات",
        many: "مذكور في النص # مرة",
        other: "مذكور في النص # مرة",
      }),
    next: "الذكر التالي",
    previous: "الذكر السابق",
  },
};
