/** Work that is done at once, as a promise: what it throws becomes a rejection. */
export async function attempt<T>(work: () => T): Promise<Awaited<T>> {
  return await work();
}
