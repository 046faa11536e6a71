import fc from "fast-check";

/**
 * Properties draw the same inputs in every run, so that what passes here passes elsewhere. `PROPERTY_SEED=2 npm run test:unit`
 * draws others: that is how counterexamples are looked for.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
