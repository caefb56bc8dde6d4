import { toBase64 } from '@polyface/runtime/server';

/** Writes a chosen file into the field beside its chooser, as Base64. */
export async function loadFile(chooser: HTMLInputElement): Promise<void> {
  const [file] = chooser.files ?? [];
  const field = chooser.closest('label')?.previousElementSibling?.querySelector('textarea');
  if (!file || !field) return;
  field.value = toBase64(new Uint8Array(await file.arrayBuffer()));
}
