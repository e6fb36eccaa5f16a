/**
 * Puts a text onto the clipboard that is still to be loaded. Safari lets a page copy only while it handles the click, so
 * it takes a promise of the text. Rejects where the text cannot be loaded or the browser does not let it be copied.
 */
export async function copyLater(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await text);
  const blob = text.then((loaded) => new Blob([loaded], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}
