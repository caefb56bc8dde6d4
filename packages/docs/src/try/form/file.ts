/** Puts a chosen file into the field beside it, as Base64. */
export async function takeFile(chooser: HTMLInputElement): Promise<void> {
  const [file] = chooser.files ?? [];
  const field = chooser.closest('label')?.previousElementSibling?.querySelector('textarea');
  if (!file || !field) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  field.value = btoa(text);
}
