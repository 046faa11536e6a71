export const en = {
  cooperation: "Cooperation",
  condemnation: "Condemnation",
  concern: "Concern",
  conflict: "Conflict",
};
