import { shown } from "../shown";
import { formatNumber } from "./counting";
export const en = {
  "link-too-long": ({ length, limit }: { readonly length: number; readonly limit: number }) =>
    `The link is ${formatNumber(length)} characters long, more than the ${formatNumber(limit)} that are read. It was ignored.`,
  "link-unknown-key": ({ key }: { readonly key: string }) =>
    `The link says something about “${shown(key)}”, which means nothing here. It was ignored.`,
  "link-unknown-dossier": ({ value }: { readonly value: string }) =>
    `The link opens the dossier “${shown(value)}”, which is not kept on this device. Ask its sender for the file.`,
  "link-unknown-tie": ({ value }: { readonly value: string }) =>
    `The link points to the tie “${shown(value)}”, which is not in this dossier.`,
  "link-unknown-actor": ({ key, value }: { readonly key: string; readonly value: string }) =>
    `The link names the actor “${shown(value)}” (${shown(key)}), which is not in this dossier.`,
  "link-unknown-passage": ({ value }: { readonly value: string }) =>
    `The link opens the passage “${shown(value)}”, which is not there. What is nearest to it is shown.`,
  "link-unknown-value": ({ key, value }: { readonly key: string; readonly value: string }) =>
    `The link gives “${shown(value)}” for “${shown(key)}”, which is not possible here. It was ignored.`,
};
