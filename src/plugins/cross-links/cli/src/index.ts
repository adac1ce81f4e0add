export const main = (argv: readonly string[]): Promise<number> => Promise.resolve(argv.length);
