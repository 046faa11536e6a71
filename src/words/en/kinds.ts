export const en = {
  actors: {
    state: "State",
    organisation: "Organisation",
    person: "Person",
    group: "Group",
  },
  relations: {
    cooperation: "Cooperation",
    condemnation: "Condemnation",
    concern: "Concern",
    conflict: "Conflict",
  },
  ties: {
    stated: "Stated",
    hearsay: "Hearsay",
    disputed: "Disputed",
    planned: "Planned",
    conditional: "Conditional",
    denied: "Denied",
  },
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
