import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needCommand } from './need';

const BODY =
  'Nobody ever showed us how to use the machine. It is eleven functions, and none of us can do them. There is a course of two days with exercises and a test at the end, taught by someone who knows it, and the inspection is on the ninth of June.';

describe('cross-links need', () => {
  const folder = mkdtempSync(join(tmpdir(), 'need-'));
  const file = join(folder, 'cases.jsonl');
  const out: string[] = [];
  const errors: string[] = [];
  beforeEach(() => {
    out.length = 0;
    errors.length = 0;
    jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (...rows: object[]): void => {
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  };

  it('prints figures and each verdict with its sentences as JSON', async () => {
    write(
      { id: 'a', title: 'The machine', body: BODY, need: 'trainer' },
      { id: 'b', title: 'Short', text: 'Too short to say.', label: 'neither' },
    );
    expect(await needCommand(['--cases', file, '--json'])).toBe(0);
    const report = JSON.parse(out.join('\n')) as Record<string, unknown> & {
      verdicts: { verdict: string; evidence: { sentence: string }[] }[];
    };
    expect(report).toMatchObject({ cases: 2, macroF1: 0.5, accuracy: 0.5 });
    for (const key of ['lean', 'swaps', 'abstained', 'confusion', 'calibrationError', 'p95Ms']) {
      expect(report).toHaveProperty(key);
    }
    expect(report.verdicts.map(({ verdict }) => verdict)).toEqual(['trainer', 'unknown']);
    expect(BODY).toContain(report.verdicts[0]?.evidence[0]?.sentence);
  });

  it('prints verdicts without figures where nothing is labelled', async () => {
    write({ id: 'a', title: 'The machine', body: BODY });
    expect(await needCommand(['--cases', file])).toBe(0);
    expect(out.join('\n')).toContain('trainer');
    expect(out.join('\n')).not.toContain('macro-F1');
  });

  it.each([
    ['no file named', [], 'Name a file'],
    ['an unknown option', ['--case', 'x'], "Unknown option '--case'"],
    ['a file that is not there', ['--cases', 'nowhere.jsonl'], 'nowhere.jsonl'],
  ])('exits with 2 on %s', async (_, argv, message) => {
    expect(await needCommand(argv)).toBe(2);
    expect(errors.join('\n')).toContain(message);
  });

  it('names the line and the field that are wrong', async () => {
    write({ id: 'a', title: 'x', body: BODY }, { id: 'b', title: 'y' });
    expect(await needCommand(['--cases', file])).toBe(2);
    expect(errors.join('\n')).toContain('line 2');
    expect(errors.join('\n')).toContain('body');
  });
});
