/** A text of ours: the key under which translations are looked up, and the English that stands in the code. */
export interface Message {
  readonly id: string;
  readonly defaultMessage: string;
}

export const message = (id: string, defaultMessage: string): Message => ({
  id: `cross-links.${id}`,
  defaultMessage,
});
