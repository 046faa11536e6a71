/** The weights of `shareRight`, as log odds. Written by `npm run fit:sides`, which counts and prints the cases. */
export const sideWeights = { usual: 2.02, outside: -0.8, alone: -0.81, crowding: -0.6 } as const;
