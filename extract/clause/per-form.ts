/** How many forms are remembered: more than an article has, few enough to forget now and then. */
const limit = 20_000;

/** Lets a question about a form be asked often and answered once. */
export function perForm<T>(answer: (form: string) => T): (form: string) => T {
  const known = new Map<string, T>();
  return (form) => {
    const found = known.get(form);
    if (found !== undefined || known.has(form)) return found as T;
    if (known.size >= limit) known.clear();
    const answered = answer(form);
    known.set(form, answered);
    return answered;
  };
}
