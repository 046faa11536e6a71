export const en = {
  object: "an object",
  list: "a list",
  text: "text",
  number: "a number",
  boolean: "true or false",
  null: "null",
  other: "something that JSON does not have",
};
