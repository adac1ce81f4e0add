type Data = Readonly<Record<string, unknown>>;

/** Rule, type, what breaks it, and the answer under its field. */
export type Case<Answer = string | RegExp> = readonly [
  rule: string,
  uid: string,
  change: () => Data,
  answer: Answer,
];

/** A run of a program, in a year that tests will not live to see. */
export const run = (dates: Data): Data => ({
  startDate: '2030-03-01',
  endDate: '2030-03-02',
  ...dates,
});
