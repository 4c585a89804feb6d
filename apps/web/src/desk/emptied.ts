const valuesOf = (form: HTMLFormElement): string => JSON.stringify([...new FormData(form)]);

/** Empties a form once what stood in it was taken, unless its reader has begun something else in it since. */
export function emptied(form: HTMLFormElement): () => void {
  const sent = valuesOf(form);
  return () => {
    if (valuesOf(form) === sent) form.reset();
  };
}
