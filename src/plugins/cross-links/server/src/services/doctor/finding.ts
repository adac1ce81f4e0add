/** What the doctor found at one place. */
export interface Finding {
  readonly check: string;
  /** A problem ends the command with exit code 1; a warning does not. */
  readonly level: 'ok' | 'warning' | 'problem';
  readonly text: string;
  /** What to do about it; only where something is to be done. */
  readonly advice?: string;
}

export const ok = (check: string, text: string): Finding => ({ check, level: 'ok', text });

export const warning = (check: string, text: string, advice: string): Finding => ({
  ...{ check, text, advice },
  level: 'warning',
});

export const problem = (check: string, text: string, advice: string): Finding => ({
  ...{ check, text, advice },
  level: 'problem',
});
