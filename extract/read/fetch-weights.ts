/** The model that ships with this package, in a page or worker; bundlers see the address and copy the file. */
export async function fetchWeights(): Promise<Uint8Array> {
  const response = await fetch(new URL('../parser/weights/german.bin', import.meta.url));
  if (!response.ok) throw new Error(`the model cannot be fetched: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
