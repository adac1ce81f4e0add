import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SCHEMA_PACK_SETTINGS } from '../../../core/src/settings/schema-pack';

import { renderInAdmin } from '../testing/render';
import type { SettingsDraft } from './draft';
import { HistoryList } from './HistoryList';
import { newOffering } from './mapping/new-offering';
import { NumberFields } from './NumberFields';
import { COUNT_FIELDS, SCORE_FIELDS } from './number-fields';
import { Proposals } from './Proposals';

describe('NumberFields', () => {
  const show = (fields: typeof COUNT_FIELDS) => {
    const seen: SettingsDraft[] = [];
    const Form = () => {
      const [draft, setDraft] = useState<SettingsDraft>(SCHEMA_PACK_SETTINGS);
      return (
        <NumberFields
          fields={fields}
          draft={draft}
          onChange={(next) => {
            seen.push(next);
            setDraft(next);
          }}
        />
      );
    };
    renderInAdmin(<Form />);
    return () => seen.at(-1);
  };
  const type = (name: RegExp, value: string) => {
    const input = screen.getByRole('textbox', { name });
    fireEvent.change(input, { target: { value } });
    fireEvent.blur(input);
  };

  it('writes a number where it belongs', () => {
    const last = show(SCORE_FIELDS);
    type(/^What the reader needs/, '1.5');
    expect(last()?.ranking.weights.need).toBe(1.5);
    expect(last()?.ranking.threshold).toBe(SCHEMA_PACK_SETTINGS.ranking.threshold);
  });

  it('keeps within bounds', () => {
    const last = show(COUNT_FIELDS);
    type(/^Links shown/, '99');
    expect(last()?.limit).toBe(20);
    type(/^Of one provider/, '0');
    expect(last()?.quotas.house).toBe(1);
  });
});

describe('Proposals', () => {
  const offering = newOffering({
    uid: 'api::coach.coach',
    name: 'Coach',
    isSource: false,
    attributes: [{ name: 'name', type: 'string' }],
  });
  const proposals = offering ? [{ name: 'Coach', because: 'coach', offering }] : [];

  it('are one click from being used, or looked at first', async () => {
    const did: string[] = [];
    renderInAdmin(
      <Proposals
        proposals={proposals}
        onTake={({ name }) => did.push(`take ${name}`)}
        onLook={({ name }) => did.push(`look ${name}`)}
      />,
    );
    expect(screen.getByText('a Mentor, for its name says “coach”')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Use Coach as proposed' }));
    await userEvent.click(screen.getByRole('button', { name: 'Look at Coach first' }));
    expect(did).toEqual(['take Coach', 'look Coach']);
  });

  it('wait while there are changes that are not saved', () => {
    renderInAdmin(<Proposals proposals={proposals} onLook={() => undefined} />);
    expect(screen.getByRole('button', { name: 'Use Coach as proposed' })).toBeDisabled();
  });
});

describe('HistoryList', () => {
  it('tells who changed what', () => {
    const changes = [{ key: 'limit' as const, from: '3', to: '1' }];
    renderInAdmin(
      <HistoryList history={[{ at: '2026-11-25T10:00:00Z', by: 'Ed Itor', changes }]} />,
    );
    expect(screen.getByText('Ed Itor')).toBeVisible();
    expect(screen.getByText('Links shown: 3 → 1')).toBeVisible();
  });

  it('says that nobody has', () => {
    renderInAdmin(<HistoryList history={[]} />);
    expect(screen.getByText('Nobody has changed the settings here yet.')).toBeVisible();
  });
});
