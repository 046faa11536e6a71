/** The weights of `shareRight`, as log odds. Written by `npm run fit:sides`, which counts and prints the cases. */
export const sideWeights = { usual: 2, outside: -0.79, alone: -0.8, crowding: -0.61 } as const;
