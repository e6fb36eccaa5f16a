/** Ends a command that cannot go on: its message, how it is called, and exit code 2. */
export function fail(usage: string): (error: unknown) => void {
  return (error) => {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`Usage: ${usage}`);
    process.exitCode = 2;
  };
}
