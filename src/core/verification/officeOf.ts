import type { Actor, ActorId } from "../dossier/dossier";
import type { NamingFinder } from "./coverage";

/** Offices that are over, and callings in which somebody speaks for nobody, or against. */
const ofNobody =
  /\b(?:former|ex|late|journalist|reporter|correspondent|columnist|editor|writer|author|blogger|analyst|expert|researcher|scholar|historian|professor|academic|activist|dissident|critic|opposition|resident|citizen|exiled?|born)\b|(?<!\p{L})(?:ال)?(?:سابق|أسبق|راحل|صحف|صحاف|مراسل|محرر|كاتب|محلل|خبير|باحث|مؤرخ|أستاذ|أكاديمي|ناشط|معارض|منشق|منتقد|مواطن|مقيم|منفي)(?:ة|ي|ية)?(?!\p{L})/iu;
/** Behind these stands where an office is held, or whom it deals with, not whose it is. */
const elsewhere =
  /(?:^|\s)(?:to|in|at|on|near|against|with|from|towards?|across|(?<!\bspokes\p{L}+ )for)\s+(?:the\s+)?$|(?:^|\s)(?:لدى|في|إلى|الى|على|عن|ضد|لشؤون|عند)\s+$|(?:^|\s)(?:ب|بال)$|مبعوث.*\sلل?$/iu;

/**
 * Returns the actor of the dossier whose office a role is: the one named first, "foreign minister of Egypt". Undefined
 * where somebody else is named first, "Norwegian ambassador to Japan", where the role only says where somebody is or was,
 * "correspondent in Japan", and where its languages name different ones.
 */
export function officeOf({ role = {} }: Actor, findNames: NamingFinder): ActorId | undefined {
  const offices = new Set<ActorId | undefined>();
  for (const text of Object.values(role)) {
    if (ofNobody.test(text)) return undefined;
    const [first] = findNames(text);
    if (first !== undefined)
      offices.add(elsewhere.test(text.slice(0, first.start)) ? undefined : first.actor);
  }
  const [office] = offices;
  return offices.size === 1 ? office : undefined;
}
