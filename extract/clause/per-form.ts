/** How many forms are remembered: more than an article has, few enough to forget now and then. */
const limit = 4_000;

/** Stands for the answer `undefined`, which most forms have: so that one look tells. */
const nothing = Symbol('nothing');

/** Lets a question about a form be asked often and answered once. */
export function perForm<T>(answer: (form: string) => T): (form: string) => T {
  const known = new Map<string, T | typeof nothing>();
  return (form) => {
    const found = known.get(form);
    if (found !== undefined) return found === nothing ? (undefined as T) : (found as T);
    if (known.size >= limit) known.clear();
    const answered = answer(form);
    known.set(form, answered === undefined ? nothing : answered);
    return answered;
  };
}
