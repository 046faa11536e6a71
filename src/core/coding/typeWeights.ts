/** The weights of `typeShareRight`, as log odds. Written by `npm run fit:type`, which prints what they do. */
export const typeWeights = {
  cooperation: 2.32,
  condemnation: 2.09,
  concern: 1,
  conflict: 2.22,
  told: -0.94,
  blamed: -1.51,
  long: -0.4,
  others: -0.97,
  around: 0.14,
} as const;
