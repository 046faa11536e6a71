/** Throws away what the page's database holds. */
export function emptyDisk(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase("isnad-dossiers");
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
