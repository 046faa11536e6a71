export const en = {
  voices: {
    narrator: "the text itself",
    reported: "reported",
    quoted: "quoted",
  },
  modalities: {
    actual: "actual",
    planned: "planned",
    conditional: "conditional",
    denied: "denied",
  },
};
