/** The weights of `shareRight`, as log odds: of any actor, then of each fact. Written by `npm run fit:sides`. */
export const sideWeights: Readonly<Record<"from" | "to" | "between", readonly number[]>> = {
  from: [
    -1.69, 1.21, -0.37, -1.01, -0.75, 0.13, 0.07, 1.06, -0.58, -0.73, 0.73, 0.87, -0.33, 0.58, -0.72, -0.82,
  ],
  to: [-2.01, -0.21, 0.98, -1.41, 0.49, -0.93, 0.12, 1.8, -0.54, 0.57, -0.43, -0.24, 0.28, 0.18, -0.72, -1.2],
  between: [
    -2.55, -1.32, -1.15, 1.82, -0.17, -0.09, -1.49, 0.87, 1.4, -0.1, -0.38, -0.44, -0.66, 0.57, 0.97, -0.62,
  ],
};
