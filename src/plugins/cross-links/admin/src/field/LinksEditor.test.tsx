import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { PreviewAnswer } from '../../../core/src/contracts/preview';
import { EMPTY_CURATION, type Curation } from '../../../core/src/curation/curation';

import { answer as answerWith, link } from '../testing/links';
import { renderInAdmin } from '../testing/render';
import { LinksEditor } from './LinksEditor';

const reference = (documentId: string) => ({
  uid: 'api::mentor-profile.mentor-profile',
  documentId,
});

interface Given {
  readonly answer?: PreviewAnswer;
  readonly start?: Curation;
  readonly readOnly?: 'right' | 'published';
}

const show = ({ answer = answerWith(), start = EMPTY_CURATION, readOnly }: Given = {}) => {
  const seen: Curation[] = [];
  const Editor = () => {
    const [curation, setCuration] = useState(start);
    return (
      <LinksEditor
        curation={curation}
        answer={answer}
        isUpdating={false}
        hasFailed={false}
        hits={[]}
        readOnly={readOnly}
        onSearch={() => undefined}
        onWhyNot={() => undefined}
        onChange={(next) => {
          seen.push(next);
          setCuration(next);
        }}
      />
    );
  };
  renderInAdmin(<Editor />);
  return { last: () => seen.at(-1), user: userEvent.setup() };
};

const press = (name: string) => screen.getByRole('button', { name });

describe('LinksEditor', () => {
  it('shows the links in order with state, strength and one line of why', () => {
    show();
    const rows = screen.getAllByRole('listitem');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toHaveTextContent('Mentor a');
    expect(rows[0]).toHaveTextContent('Published');
    expect(rows[0]).toHaveTextContent('Strong');
    expect(rows[0]).toHaveTextContent('covers “feedback” and “team”; reader needs a mentor');
  });

  it('pins at once, before the server has confirmed it, and takes it back', async () => {
    const { last, user } = show();
    await user.click(press('Pin Mentor b'));
    expect(last()?.pinned).toEqual([reference('b')]);
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Mentor b');
    expect(screen.getByText('Mentor b is pinned.')).toBeInTheDocument();
    await user.click(press('Undo'));
    expect(last()).toEqual(EMPTY_CURATION);
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Mentor a');
  });

  it('hides, and shows again', async () => {
    const { last, user } = show();
    await user.click(press('Hide Mentor a here'));
    expect(last()?.hidden).toEqual([reference('a')]);
    await user.click(press('Hidden here (1)'));
    await user.click(press('Let Mentor a be shown again'));
    expect(last()?.hidden).toEqual([]);
  });

  it('reorders pins from the keyboard and keeps the focus on the button', async () => {
    const start = { ...EMPTY_CURATION, pinned: ['a', 'b', 'c'].map(reference) };
    const { last, user } = show({ start });
    act(() => {
      press('Move Mentor c up').focus();
    });
    await user.keyboard('{Enter}');
    expect(last()?.pinned.map(({ documentId }) => documentId)).toEqual(['a', 'c', 'b']);
    expect(press('Move Mentor c up')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(press('Move Mentor c up')).toHaveFocus();
    expect(screen.getByText('Mentor c is now number 1')).toBeInTheDocument();
  });

  it('opens why: bars that add up and words marked in their sentence', async () => {
    const { user } = show();
    await user.click(press('Why Mentor a?'));
    expect(screen.getByText('+39')).toBeInTheDocument();
    expect(screen.getByText('+29')).toBeInTheDocument();
    expect(screen.getByText('Score 68 of 100')).toBeInTheDocument();
    expect(screen.getByText('feedback', { selector: 'mark' })).toBeInTheDocument();
  });

  it('says what kept the next ones out', async () => {
    const { user } = show();
    await user.click(press('Next in line (1)'));
    const row = screen.getAllByRole('listitem').at(-1);
    expect(row).toHaveTextContent('Others fit better, and the list is full.');
  });

  it('says why there is nothing, and what to do', () => {
    show({ answer: answerWith({ links: [], next: [], emptyReason: 'no-text' }) });
    expect(screen.getByText('There is no text to go by yet.')).toBeInTheDocument();
    expect(screen.getByText(/Write a few sentences/)).toBeInTheDocument();
  });

  it('warns where the mode contradicts the text', () => {
    const { need } = answerWith();
    show({ answer: answerWith({ need: { ...need, warnings: ['contradicts'] } }) });
    const [warning] = screen.getAllByRole('status');
    expect(warning).toHaveTextContent('The text says something else: The reader needs a mentor');
  });

  it('can be read but not changed without the right', () => {
    show({ readOnly: 'right' });
    expect(screen.getByText(/your role may not edit this field/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^(Pin|Hide) Mentor/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Why Mentor a?' })).toBeEnabled();
  });

  it('shows a pin that readers do not see with its state and why', () => {
    const keptOut = [{ code: 'unavailable' as const, because: 'all 3 places are taken' }];
    const full = link('a', { origin: 'pinned', state: 'full', shown: false, keptOut });
    show({
      answer: answerWith({ links: [full] }),
      start: { ...EMPTY_CURATION, pinned: [reference('a')] },
    });
    const [row] = screen.getAllByRole('listitem');
    expect(within(row ?? document.body).getByText('Full')).toBeInTheDocument();
    expect(row).toHaveTextContent('It cannot be taken up now: all 3 places are taken.');
  });
});
