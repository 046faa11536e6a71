interface ImportMetaEnv {
  /** Whether this is the page that carries one dossier and only shows it. */
  readonly STANDALONE: boolean;
}

declare module "*.isnad.json?places" {
  /** Places of the drawn actors, x and y interleaved, computed while building. */
  const places: readonly number[] | undefined;
  export default places;
}
