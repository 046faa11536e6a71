/** A name inside a sentence that is one string: kept from turning the direction of the words around it. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
