/** The weights of `typeShareRight`, as log odds: of any type, then of each fact. Written by `npm run fit:type`. */
export const typeWeights: readonly number[] = [2.32, -0.24, -1.32, -0.11, -0.94, -1.51, -0.4, -0.97, 0.14];
