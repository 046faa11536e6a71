/** The views that checks over "every view" go through, as links; each with every look, at every size. */
export const views = [
  "view=map",
  "view=table",
  "tie=condemnation:nato>russia",
  "actor=japan",
  "hide=cooperation,conflict",
  "actors=united-states,ukraine",
  "read=both&tie=concern:japan>china",
] as const;

/** Screens of which one size tells enough. */
export const screensBesides = ["view=verification", "view=dossiers", "view=new", "view=report"] as const;

export const looks = [
  "lang=en&theme=light",
  "lang=en&theme=dark",
  "lang=ar&theme=light",
  "lang=ar&theme=dark",
] as const;

export const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;
