/** Loads a text. Rejects if it cannot be loaded. */
export async function loadText(address: string | URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Loads the page at a URL as a separate document. Rejects if it cannot be loaded. */
export async function loadPage(address: string | URL): Promise<Document> {
  return new DOMParser().parseFromString(await loadText(address), "text/html");
}
