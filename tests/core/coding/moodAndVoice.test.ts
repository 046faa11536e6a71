import { expect, test } from "vitest";
import { relationTypes } from "../../../src/core/codebook/relationTypes";
import { suggestClaim } from "../../../src/core/coding/suggestClaim";
import { knownActors, toActor } from "../../../src/core/names/knownActors";
import { createMentionFinder } from "../../../src/core/names/mentions";

const actors = knownActors().map((known) => toActor(known));
const finder = createMentionFinder(actors);

/** What is suggested for the stretch of a text between two bars. */
function suggested(barred: string) {
  const [before = "", inside = "", after = ""] = barred.split("|");
  const span = { start: before.length, end: before.length + inside.length };
  return suggestClaim({ text: before + inside + after, span, actors, finder, types: relationTypes });
}

test.each([
  [
    "Canada |will impose a 25 percent tariff on steel from the United States|, the finance minister announced on Monday.",
    "reported",
    "planned",
  ],
  ["|Morocco's foreign ministry summoned the Spanish ambassador| over the remarks.", "narrator", "actual"],
  [
    "The minister warned that |Ethiopia would retaliate if Egypt attacked the dam|.",
    "reported",
    "conditional",
  ],
  ["Iran |has repeatedly denied supplying weapons to the Houthis|", "reported", "denied"],
  ["|Japan lodged a protest with China| over the incursion by coast guard ships.", "reported", "actual"],
  ["|Sudan and Israel are expected to sign a peace treaty later this year|", "narrator", "planned"],
  ["|The attack was condemned by Saudi Arabia and Egypt|.", "reported", "actual"],
  ["|Yemen's Houthis claimed responsibility for the drone attack on Saudi Arabia|.", "reported", "actual"],
  ["If Serbia |recognises Kosovo|, the EU would open talks.", "narrator", "conditional"],
  ["Armenia |could leave the alliance with Russia|, Pashinyan said.", "reported", "conditional"],
  [
    "Lavrov insisted that |Russia had not interfered in the elections in the United States|.",
    "reported",
    "denied",
  ],
  ["|Iran vowed to retaliate against Israel|.", "reported", "planned"],
  ["|The UAE hosted talks between Russia and Ukraine|.", "narrator", "actual"],
  ["|Denmark's prime minister dismissed Trump's offer to buy Greenland as absurd|", "reported", "actual"],
  ["|Lebanon and Israel have not signed a peace treaty|.", "narrator", "denied"],
  ["|Ambassador Rice thanked Ghana for its contribution to the mission|.", "reported", "actual"],
  ["|A spokesman for the Syrian army said Israel bombed an airport near Damascus|.", "reported", "actual"],
  ["|Thailand has no plans to close its border with Myanmar|", "narrator", "denied"],
  ["|نفت إيران تزويد الحوثيين بالسلاح|", "reported", "denied"],
  ["|لن ترسل فرنسا قوات إلى أوكرانيا|", "narrator", "denied"],
  ["ومن المقرر أن |يلتقي الرئيس التركي نظيره الروسي الأسبوع المقبل|", "narrator", "planned"],
  ["|إذا هاجمت إسرائيل إيران| فإن الحرب ستتسع", "narrator", "conditional"],
  ["وحذر الوزير من أن |إثيوبيا سترد إذا هاجمت مصر السد|", "reported", "conditional"],
  ["|عبرت الأمم المتحدة عن قلقها إزاء التصعيد بين إسرائيل وحزب الله|", "reported", "actual"],
  ["|أبدت موسكو استياءها من موقف اليابان|", "reported", "actual"],
  ["|دعت ماليزيا إسرائيل إلى ضبط النفس|", "reported", "actual"],
  ["|تبنت جماعة الحوثي الهجوم على السعودية|", "reported", "actual"],
  ['"|سنقف إلى جانب أوكرانيا|"، قال المستشار الألماني', "quoted", "planned"],
  ["|لو انضمت أوكرانيا إلى حلف الناتو| لاندلعت حرب", "narrator", "conditional"],
  ["|استدعت الخارجية المغربية السفير الإسباني|", "narrator", "actual"],
  ["|لا تنوي تايلاند إغلاق حدودها مع ميانمار|", "narrator", "denied"],
  ["|جددت الصين رفضها للعقوبات الأمريكية|", "reported", "actual"],
  ["|توعدت إيران بالرد على إسرائيل|", "reported", "planned"],
  ["وكانت |تركيا قد أسقطت طائرة روسية عام 2015|", "narrator", "actual"],
  ["وأكد المتحدث أن |المحادثات مع إيران لم تبدأ بعد|", "reported", "denied"],
  ["|من المحتمل أن توقع السعودية اتفاقا مع إسرائيل|", "narrator", "conditional"],
  ["|أعلنت ألمانيا عزمها تزويد أوكرانيا بدبابات|", "reported", "planned"],
  ["|Germany dropped its plan after it condemned Russia|", "reported", "actual"],
  ["Egypt is |not only helping Sudan|.", "narrator", "actual"],
  ["|لا تزال روسيا تدعم سوريا|.", "narrator", "actual"],
  ["|المحادثات بين مصر وتركيا ستبدأ الأحد|.", "narrator", "planned"],
  ["|Talks between Egypt and Türkiye will begin on Sunday|.", "narrator", "planned"],
  ["|Egypt and Türkiye will hold talks if Greece agrees|.", "narrator", "conditional"],
  ["Egypt praised Chad for the deal |that Libya signed with Türkiye|.", "narrator", "actual"],
  ["After |Israel had bombed Syria|, Russia said it would help.", "narrator", "actual"],
  ["|Israel bombed Syria|, Russia said on Monday.", "reported", "actual"],
  // Which verb governs an act.
  ["|سيزور وزير الخارجية المصري تركيا للقاء نظيره|", "narrator", "planned"],
  ["|ترغب مصر وتركيا في توقيع اتفاق|", "narrator", "planned"],
  ["وأكد الوزير أن |بلاده تتطلع إلى التعاون مع إيران|", "reported", "planned"],
  ['قال الرئيس إنه "|سأدعم أوكرانيا بالسلاح|"', "quoted", "planned"],
  ["|ساعد المغرب إسبانيا|", "narrator", "actual"],
  ["سأل الصحفي عن |دعم مصر للسودان|", "narrator", "actual"],
  ["|تعتبر مصر حليفا للسعودية|", "narrator", "actual"],
  ["وتعتبر مصر أن |دعم تركيا للسودان قديم|", "reported", "actual"],
  ["|عقدت مصر وتركيا اجتماعهما السنوي|", "narrator", "actual"],
  ["|وقد تم توقيع اتفاق بين مصر وتركيا|", "narrator", "actual"],
  ["|لقد توصلت مصر وتركيا إلى اتفاق|", "narrator", "actual"],
  ["|قد توقع مصر اتفاقا مع تركيا|", "narrator", "conditional"],
  ["وشددت على أن |مصر وتركيا يجب أن توقعا اتفاقا|", "reported", "planned"],
  ["وأكد الوزير |ضرورة وقف القصف الروسي على أوكرانيا|", "reported", "planned"],
  ["وأكد الوزير |ضرورة التصدي للتهديدات الروسية|", "reported", "actual"],
  ["واتفق الطرفان |على أن ترسل مصر مساعدات إلى السودان|", "narrator", "planned"],
  ["|قبل أن يلتقي الرئيس المصري نظيره التركي|", "narrator", "actual"],
  ["|تعهدت كندا بفرض عقوبات على إيران|", "reported", "planned"],
  ["|طلبت إيران لقاء مع العراق|", "reported", "planned"],
  ["الأمر الذي أدى |إلى قصف روسيا لأوكرانيا|", "narrator", "actual"],
  ["وأعلنت الوزارة |زيارة وزير الخارجية المصري لتركيا غدا الأحد لإجراء محادثات|", "reported", "planned"],
  ["|المحادثات بين مصر وتركيا يمكن أن تبدأ الأحد|", "narrator", "conditional"],
  ["|Talks between Egypt and Türkiye are expected to begin on Sunday|.", "narrator", "planned"],
  ["|The deal between Egypt and Türkiye could fall apart|.", "narrator", "conditional"],
  ["The minister stressed |the need to face together the threats from Russia|.", "reported", "actual"],
  ["The minister said |Egypt must stop bombing Sudan|.", "reported", "planned"],
  // What is supposed is not denied; what is excepted from a denial is not denied.
  ["|إذا لم توافق تركيا على انضمام السويد| فإن الحلف سيتأخر", "narrator", "conditional"],
  ["ليس أمام مصر خيار سوى |التعاون مع تركيا|", "narrator", "actual"],
  ["|لا تملك روسيا أي إمكانية لاستئناف المفاوضات مع أوكرانيا|", "narrator", "denied"],
  ["|تركيا ليست مستعدة على الإطلاق للتعاون مع اليونان|", "narrator", "denied"],
  ["إذا هاجمت إيران القاعدة، |فإن أمريكا سترد بقصف إيران|", "narrator", "conditional"],
  ["If Iran attacks the base, |America will bomb Iran|.", "narrator", "conditional"],
  ["If |they do not support Ukraine|, the war will go on.", "narrator", "conditional"],
  // Who fails to do something does not do it.
  ["|فشلت مصر وتركيا في التوصل إلى اتفاق|", "narrator", "denied"],
  ["بعد خلاف طويل لم ينته، |لن تدعم مصر تركيا|", "narrator", "denied"],
  // The verb of a noun tells its mood, and not that of the clause about it.
  ["|المفاوضات بين مصر وتركيا لا تشمل السودان|", "narrator", "denied"],
  ["|بدأت المحادثات التي اقترحتها مصر مع السودان|", "narrator", "actual"],
  ["|Egypt welcomed the talks that Chad proposed|.", "reported", "actual"],
  ["رغم |تلويح أمريكا بفرض عقوبات على السودان|", "reported", "conditional"],
  // Quotation marks around a name bring nothing, and cut nothing.
  ['|أعلنت "إسرائيل" أنها قصفت سوريا|', "reported", "actual"],
  ['تعهد وزير "إسرائيل" |بقصف لبنان|', "reported", "planned"],
  ["وأضاف، أمام أنصار حركة «فتح»: |لا يوجد أي تعاون بين مصر وإسرائيل|", "reported", "denied"],
  // In Arabic a short quotation is a name, unless a word before it brings what somebody says.
  ['وأعلن الوزير أن |مصر قصفت السودان بصواريخ من طراز "شهاب 3"|', "reported", "actual"],
  ['وأعلن الوزير أن |كتائب "عز الدين القسام" قصفت مصر|', "reported", "actual"],
  ['|ووصف الوزير المصري الهجمات الروسية بأنها "وحشية"|', "quoted", "actual"],
  ['|دعت مصر إيران إلى "ضبط النفس"|', "quoted", "actual"],
  // A noun of stating with whose it is, and a verb whose object is a noun, bring a statement without "أن".
  ["في ظل |تأكيد عدد من الدول، بينها ألمانيا، قصف سوريا|", "reported", "actual"],
  ["|نفى الوزير المصري، أمس، قصف السودان|، فيما أكد الوزير الروسي أن بلاده ترحب", "reported", "denied"],
  ["وكانت |مصر وتركيا أعلنتا قصف ليبيا|", "reported", "actual"],
  ["واتهم الوزير ومسؤول، |مصر بقصف السودان|", "reported", "actual"],
  ["أفاد الوزير عن قتال دار أمس، في محيط مدينة، |بين مصر والسودان|", "reported", "actual"],
  // Words that begin with س are no verbs of the future; verbs that begin as such words do are.
  ["وفي |سياق آخر وقعت مصر اتفاقا مع السودان|", "narrator", "actual"],
  ["|سيدين مجلس الأمن روسيا|", "reported", "planned"],
  ["|وسيفرض الاتحاد الأوروبي عقوبات على إيران|", "narrator", "planned"],
  // A noun has its verb behind it, past a name in quotation marks; what depends on a condition may stand before that.
  ['|تدريب مصر للقوات السودانية على دبابات "ليوبارد2" سيبدأ قريبا|', "narrator", "planned"],
  ["|تشارك مصر في المفاوضات مع إيران بشرط وقف القتال|", "narrator", "conditional"],
  // What stands between a word for what can be and "أن" is whose possibility it is; what is definite is there.
  ["|لا يمكن للهجمات الروسية على أوكرانيا أن تنجح|", "narrator", "actual"],
  ["المال يكفي |ولا دعمنا لأوكرانيا|", "narrator", "actual"],
  ["|الادعاء بأن مصر قصفت السودان كاذب|", "reported", "denied"],
  ["The minister said |the claim that Egypt bombed Sudan is false|.", "reported", "denied"],
  // A decision to do is a plan, a commitment to what goes on is none.
  ["بعد |قرار ألمانيا تزويد أوكرانيا بدبابات|", "narrator", "planned"],
  ["إن |قرار المحكمة بشأن اتفاق مصر مع السودان يعكس الجهل|", "narrator", "actual"],
  ["وكان |قرار مصر بإغلاق المعبر مع السودان مفاجئا|", "narrator", "actual"],
  ["|أكد الوزير المصري الالتزام الكامل بتنفيذ الاتفاق مع السودان|", "reported", "planned"],
  ["|أكد الوزير المصري التزام مصر بمواصلة دعم السودان|", "reported", "actual"],
  ["|أي هجوم على إيران سيكون خطأ|", "narrator", "conditional"],
  ["|عبر الرئيس المصري اليوم عن دعمه للسودان|", "reported", "actual"],
  ["|وتحقق تطلعات مصر دعم السودان|", "narrator", "actual"],
  ["|قدم الوزير المصري أمس الشكر إلى السودان|", "reported", "actual"],
  ["|قدم الوزير المصري أمس مساعدات إلى السودان|", "narrator", "actual"],
  // What is next is a time, or the act itself.
  ["|دعمت مصر الحكومة السودانية المقبلة|", "narrator", "actual"],
  ["|تلتقي مصر السودان الأسبوع المقبل|", "narrator", "planned"],
  // "أن" behind what is passed on or claimed brings a statement.
  ["ونقلت وكالة عن مصدر أن |روسيا قصفت أوكرانيا|", "reported", "actual"],
  ["|نقلت روسيا أسلحة إلى سوريا|", "narrator", "actual"],
  ["|دعم الأعضاء الجدد في الحكومة مصر|", "narrator", "actual"],
  ["|دفعت مصر الثمن لدعم السودان|", "narrator", "actual"],
  ["|حملت السفن مساعدات من مصر إلى السودان|", "narrator", "actual"],
  ["|الانتقادات المصرية لتركيا|", "reported", "actual"],
  ["وزار الوزير الروسي مصر. وعلى حد قوله، |دعمت تركيا السودان|", "reported", "actual"],
  ["ونشرت الصحيفة تقارير مفادها أن |روسيا قصفت أوكرانيا|", "reported", "actual"],
  // What an act depends on may stand behind it, and need not govern it.
  ["|Egypt is prepared for dialogue with Chad if the raids end|.", "narrator", "conditional"],
  ["|The signing of a treaty between Egypt and Chad is conditional on a vote|.", "narrator", "conditional"],
  ["Reporters asked if |Egypt had bombed Chad|.", "narrator", "conditional"],
  ["|Egypt helps Chad as if nothing had happened|.", "narrator", "actual"],
  // What is only readied, plotted, threatened or possible has not been done.
  ["|Egypt is prepared for talks with Chad|.", "narrator", "planned"],
  ["|An Egyptian invasion of Chad is imminent|.", "narrator", "planned"],
  ["|Egypt uncovered a plot to attack Chad|.", "narrator", "planned"],
  ["|Egypt made threats against Chad|.", "narrator", "conditional"],
  ["|Egypt takes Chad's threats seriously|.", "narrator", "conditional"],
  ["|The treaty between Egypt and Chad can be signed|.", "narrator", "conditional"],
  // Who does not end it does it, and who turns a charge down behind it denies it.
  ["|Egypt did not stop helping Chad|.", "narrator", "actual"],
  ["|لم توقف مصر دعم تشاد|.", "narrator", "actual"],
  ["|Egypt will never close the door to dialogue with Chad|.", "narrator", "planned"],
  ["|Egypt supports the rebels of Chad, a charge it denies|.", "reported", "denied"],
  ["|دعمت مصر متمردي تشاد، وهو اتهام تنفيه القاهرة|.", "reported", "denied"],
  ["|Egyptians do not trust Chad|.", "narrator", "actual"],
  // What is found, and what a name before a colon or behind it says, is somebody's word.
  ["A group of experts found evidence that |Egypt supports rebels in Chad|.", "reported", "actual"],
  ["Egypt: |Chad bombed Sudan|", "reported", "actual"],
  ["|Chad bombed Sudan|: Egyptian ministry", "reported", "actual"],
  ["مصر: |تشاد قصفت السودان|", "reported", "actual"],
  ["Cairo: |Egypt bombed Chad|.", "narrator", "actual"],
  ["|Egypt held Chad responsible for the raid|.", "reported", "actual"],
  // What the text puts behind a name is its own, and so is a participle before a noun.
  ["The minister said that Egypt, |a close ally of Chad|, would come.", "narrator", "actual"],
  ["The minister spoke of Omdurman and Egypt, |captured by Chad last year|.", "narrator", "actual"],
  ["|Egypt bombed Chad over alleged raids|.", "narrator", "actual"],
  ["|Egypt and Chad signed a treaty| which assures Sudan of water.", "narrator", "actual"],
  ["|Egypt and Chad agreed on a truce|, noting the need for calm.", "narrator", "actual"],
  ["Egypt and Chad agreed that |Sudan had bombed Libya|.", "reported", "actual"],
  ["|Egypt and Chad agreed that Sudan may join|.", "narrator", "actual"],
  ["وأعلن الوزير، وهو نائب رئيس الحكومة، |عن لقاء بين مصر وتركيا|", "reported", "actual"],
  // "و" is written onto short words of mood, too; "في حال" and "ما لم" begin a condition.
  ["|وقد تشن إسرائيل هجوما على لبنان| خلال أيام", "narrator", "conditional"],
  ["ومن شأن الاتفاق أن |يعزز العلاقات بين الصين وأستراليا|", "narrator", "conditional"],
  ["|ستعاقب تركيا اليونان ما لم تسحب قواتها|", "narrator", "conditional"],
  ["وقال إن |مصر مستعدة لاستئناف الحوار مع إيران في حال رفع العقوبات|", "reported", "conditional"],
  // What mood governs may begin with its noun behind whoever plans it, or far behind it.
  ["ويعتزم الجانبان |إجراء محادثات مع مصر|", "narrator", "planned"],
  ["وتهدف زيارة الرئيس إلى |تعزيز التعاون بين الكويت وتركيا|", "narrator", "planned"],
  ["وسيقوم الرئيس المصري من العاشر إلى العشرين من مارس المقبل، |بزيارة إلى تركيا|", "narrator", "planned"],
  ["|يتوجه المبعوث المصري إلى دمشق غدا للقاء وزير الخارجية السوري|", "narrator", "planned"],
  ["وأعلنت الرئاسة |عن زيارة سيقوم بها الرئيس المصري إلى المغرب|", "reported", "planned"],
  ["|وقعت مصر وتركيا اتفاقا ستفتح بموجبه شركة مصرية مصنعا|", "narrator", "actual"],
  // Who refuses, abstains or rules out does not do it; who does not rule it out may.
  ["|رفضت ألمانيا تزويد أوكرانيا بصواريخ|", undefined, "denied"],
  ["|رفض الأردن استقبال وفد من إسرائيل|", undefined, "denied"],
  ["ولم يستبعد الوزير |استخدام القوة ضد إيران|", "reported", "conditional"],
  ["|لوح الرئيس المصري بفرض عقوبات على السودان|", "reported", "conditional"],
  // A demand is no plan. What is rumoured is denied by what calls it untrue.
  ["|دعا الرئيس المصري إسرائيل إلى رفع الحصار|", undefined, "actual"],
  ["|ما تردد عن قصف مصر للسودان لا أساس له من الصحة|", "narrator", "denied"],
  ["|نفت مصادر يمنية وجود خلاف مع السعودية|، مؤكدة أن السفير عاد", "reported", "denied"],
  ["|ليست هذه المرة الأولى التي تساعد فيها الكويت لبنان|", "narrator", "actual"],
  // What is denied but for a condition depends on it; a threat of force is no fear; what is ruled out is denied.
  ["لن |ترفع أمريكا العقوبات عن السودان إلا إذا أجريت انتخابات|", "narrator", "conditional"],
  ["|تهديد روسيا باستخدام السلاح النووي ضد أوكرانيا| خطر", "narrator", "conditional"],
  ["وتخشى دول الجوار أن |تغزو روسيا مولدوفا|", "narrator", "conditional"],
  ["|تخشى مصر أن تقصف إثيوبيا السودان|", "narrator", "actual"],
  ["|استبعدت روسيا عقد لقاء مع أوكرانيا|", "reported", "denied"],
  ["|غابت الصين عن المحادثات مع روسيا|", undefined, "denied"],
  ["|لم تتوقف إسرائيل عن قصف لبنان|", "narrator", "actual"],
  ["|عدم اعتراف اليابان بضم روسيا للقرم|", "narrator", "denied"],
  ["وجدد الوزير |رفض بلاده المشاركة في الحرب على إيران|", undefined, "denied"],
  ["وفند المتحدث |ما تردد عن اتفاق بين السعودية واليمن|", "reported", "denied"],
  // A time to come is that of the clause, and not of a clause about a noun.
  ["وتستضيف الدوحة |الأحد المقبل اجتماعا بين أفغانستان وباكستان|", "narrator", "planned"],
  ["|اجتمع الوزيران المصري والتركي على هامش القمة التي ستختتم غدا|", "narrator", "actual"],
])("the mood and the voice are read from the verbs that govern it: %s", (text, voice, modality) => {
  const { voice: said, modality: mood } = suggested(text);
  expect([said?.value, mood?.value ?? "actual"]).toEqual([voice, modality]);
});
