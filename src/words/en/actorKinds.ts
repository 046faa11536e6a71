export const en = {
  state: "State",
  organisation: "Organisation",
  person: "Person",
  group: "Group",
};
