import type { Words } from "../words/languages";

/**
 * The rules by which sentences are coded, as the program shows them and as a language model is given them. What the relation
 * types mean is said in `relationTypes`.
 */
export const codingRules = [
  {
    title: { en: "From sentence to line", ar: "من الجملة إلى الخط" },
    items: [
      {
        en: "What the sentence says is coded, not what the coder knows. The passage must carry the claim by itself.",
        ar: "يُرمَّز ما تقوله الجملة لا ما يعرفه المرمِّز، ويجب أن يحمل المقطع الإفادة بنفسه.",
      },
      {
        en: "One sentence may give several claims; two sentences that say the same are one claim with two passages.",
        ar: "قد تعطي الجملة الواحدة عدة إفادات، والجملتان بالمعنى نفسه إفادة واحدة بمقطعين.",
      },
      {
        en: "The actor is who acts or speaks. An official speaks for a state or an organisation, and a capital stands for its state. An organisation is one actor, never its members.",
        ar: "الطرف هو من يفعل أو يتكلم. يتكلم المسؤول باسم دولة أو منظمة، وتنوب العاصمة عن دولتها. والمنظمة طرف واحد لا يُستبدل به أعضاؤها.",
      },
      {
        en: "A joint act has no arrowhead; an act by one towards the other has one.",
        ar: "الفعل المشترك بلا رأس سهم، وفعل طرف تجاه آخر له رأس سهم.",
      },
      {
        en: "A planned or conditional act is coded by its kind and marked as such. A denial is coded like what it denies; it never supports the relation, it disputes it.",
        ar: "الفعل المخطَّط له أو المشروط يُرمَّز بنوعه ويُنبَّه إليه. والنفي يُرمَّز كما يُرمَّز ما ينفيه؛ ولا يؤيد الصلة أبدًا بل يجعلها مختلَفًا فيها.",
      },
      {
        en: "Sanctions, tariffs meant to coerce, expulsions and blockades are conflict; easing or lifting them is cooperation. A place is no side.",
        ar: "العقوبات والرسوم المقصود بها الإكراه والطرد والحصار نزاع؛ وتخفيفها أو رفعها تعاون. والمكان ليس طرفًا.",
      },
    ],
  },
  {
    title: { en: "Who says so", ar: "من القائل" },
    items: [
      {
        en: "Each claim keeps its speaker: the text itself asserts it, reports it, or quotes it. A source that the text does not name is a speaker, too.",
        ar: "تحتفظ كل إفادة بقائلها: يؤكدها النص نفسه، أو ينقلها، أو يقتبسها. والمصدر الذي لا يسمّيه النص قائل أيضًا.",
      },
      {
        en: "What is said inside another’s statement is a claim of its own, according to that speaker.",
        ar: "ما يقال داخل كلام الغير إفادة قائمة بنفسها، بحسب ذلك القائل.",
      },
      {
        en: "An actor’s word about another’s act is never its proof, the victim’s included.",
        ar: "قول طرف في فعل غيره ليس دليلًا عليه أبدًا، ولو كان هو من وقع عليه الفعل.",
      },
    ],
  },
] as const satisfies readonly { readonly title: Words; readonly items: readonly Words[] }[];
