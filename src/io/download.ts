/** Hands the reader a file, under a name that every system takes. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, " ").trim();
  link.click();
  // Safari starts the download in a later task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
