export const en = {
  states: {
    ready: "A new version of Isnad is ready.",
    elsewhere: "Isnad was updated in another tab. Reload this one to go on with the new version.",
    done: "Isnad has been updated. Your dossiers are as you left them.",
  },
  reload: "Reload now",
  later: "Later",
  understood: "Good",
};
