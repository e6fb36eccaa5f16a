/**
 * Copies a text that still has to be loaded. Safari only allows copying while a click is handled, so this takes a
 * promise. Rejects if the text cannot be loaded or the browser does not allow copying.
 */
export async function copyLater(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await text);
  const blob = text.then((loaded) => new Blob([loaded], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}
