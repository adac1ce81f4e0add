/** One field of an edit row: its name and its width in a grid of 12. */
export type LayoutCell = readonly [name: string, size: number];

/** What an editor reads around one field. */
export interface FieldText {
  readonly label: string;
  /** Printed under the field: what it is for. */
  readonly description?: string;
  readonly placeholder?: string;
}

/** The arrangement of one content type or component in the Content Manager. */
export interface EditorLayout {
  readonly uid: string;
  readonly mainField: string;
  readonly sortBy?: string;
  readonly sortOrder?: 'ASC' | 'DESC';
  readonly pageSize?: 10 | 20 | 50 | 100;
  /** Columns of the list view; a component has none. */
  readonly list?: readonly string[];
  readonly rows: readonly (readonly LayoutCell[])[];
  readonly fields: Readonly<Record<string, FieldText>>;
}
