import type { TypeCard } from '../../../../core/src/contracts/site-settings';

import type { Message } from '../../messages/message';

interface Base<T> {
  readonly name: string;
  readonly label: Message;
  /** What can be chosen; a field with nothing to choose is not shown. */
  readonly options: (type: TypeCard, own: T) => readonly string[];
}

/** A place of a mapping that names one attribute. */
export interface OneField<T> extends Base<T> {
  readonly isMany: false;
  readonly isRequired?: boolean;
  /** Words for the options, where they are not names of attributes. */
  readonly words?: Readonly<Record<string, Message>>;
  readonly read: (own: T) => string | undefined;
  readonly write: (own: T, value: string | undefined, type: TypeCard) => T;
}

/** A place of a mapping that names several. */
export interface ManyField<T> extends Base<T> {
  readonly isMany: true;
  /** What holds while nothing is chosen. */
  readonly whenEmpty?: Message;
  readonly read: (own: T) => readonly string[];
  readonly write: (own: T, values: readonly string[]) => T;
}

export type MappingField<T> = OneField<T> | ManyField<T>;

/** What is chosen stays a choice, even where it is a private attribute that is not offered. */
export const choicesOf = <T>(field: MappingField<T>, type: TypeCard, own: T): string[] => {
  const read = field.read(own);
  const chosen = read === undefined || typeof read === 'string' ? [read] : read;
  const names = [...field.options(type, own), ...chosen];
  return [...new Set(names.filter((name): name is string => name !== undefined))];
};
