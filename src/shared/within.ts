/** The answer, or `late()` thrown when it takes longer than `limit` milliseconds; without a limit it takes as long as it takes. */
export async function within<T>(limit: number | undefined, work: Promise<T>, late: () => Error): Promise<T> {
  if (limit === undefined) return await work;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), limit);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
