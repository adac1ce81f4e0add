import { Flex, IconButton, TextButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp, ChevronDown, ChevronUp, Eye, EyeStriked, Pin } from '@strapi/icons';
import { useIntl } from 'react-intl';

import { explanationMessages } from '../messages/explanation';
import { fieldMessages as messages } from '../messages/field';

/** What can be done with a link; an action that is left out is not offered. */
export interface LinkHandlers {
  readonly onPin?: (() => void) | undefined;
  readonly onUnpin?: (() => void) | undefined;
  readonly onHide?: (() => void) | undefined;
  readonly onRestore?: (() => void) | undefined;
  /** −1 up, 1 down; `undefined` in a direction where there is no place to go. */
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly isOrdered?: boolean;
}

interface Props extends LinkHandlers {
  readonly title: string;
  readonly name: string;
  readonly isShown: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The buttons of a link, each named with its title for those who cannot see the row. */
export const LinkActions = ({ title, name, isShown, isOpen, onToggle, ...handlers }: Props) => {
  const { formatMessage } = useIntl();
  const { onPin, onUnpin, onHide, onRestore, onUp, onDown, isOrdered = false } = handlers;
  const why = isShown ? 'why' : 'whyNot';
  const buttons = [
    { key: 'up', label: messages.up, icon: <ArrowUp />, act: onUp, isThere: isOrdered },
    { key: 'down', label: messages.down, icon: <ArrowDown />, act: onDown, isThere: isOrdered },
    { key: 'pin', label: messages.pinOf, icon: <Pin />, act: onPin, isThere: Boolean(onPin) },
    {
      key: 'unpin',
      label: messages.unpinOf,
      icon: <Pin />,
      act: onUnpin,
      isThere: Boolean(onUnpin),
    },
    {
      key: 'hide',
      label: messages.hideOf,
      icon: <EyeStriked />,
      act: onHide,
      isThere: Boolean(onHide),
    },
    {
      key: 'show',
      label: messages.restoreOf,
      icon: <Eye />,
      act: onRestore,
      isThere: Boolean(onRestore),
    },
  ];
  return (
    <Flex gap={1} shrink={0}>
      <TextButton
        aria-expanded={isOpen}
        aria-label={formatMessage(explanationMessages[isShown ? 'whyOf' : 'whyNotOf'], { title })}
        endIcon={isOpen ? <ChevronUp /> : <ChevronDown />}
        onClick={onToggle}
      >
        {formatMessage(explanationMessages[why])}
      </TextButton>
      {buttons
        .filter(({ isThere }) => isThere)
        .map(({ key, label, icon, act }) => (
          <IconButton
            key={key}
            data-cross-links={`${key} ${name}`}
            variant={key === 'unpin' ? 'secondary' : 'ghost'}
            label={formatMessage(label, { title })}
            disabled={!act}
            onClick={() => {
              act?.();
            }}
          >
            {icon}
          </IconButton>
        ))}
    </Flex>
  );
};
