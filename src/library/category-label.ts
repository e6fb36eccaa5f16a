/** A category's name with its code, `Computation and Language (CL)`; once, where the name is the code or ends in it. */
export function nameWithCode({ name, code }: { readonly name: string; readonly code: string }): string {
  return name === code || name.endsWith(` (${code})`) ? name : `${name} (${code})`;
}
