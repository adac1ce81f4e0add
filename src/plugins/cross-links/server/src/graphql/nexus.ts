/** The little of nexus that is used here; the GraphQL plugin hands nexus over, so it is no dependency of ours. */
export interface FieldOptions {
  readonly type: unknown;
  readonly description?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly resolve?: (parent: unknown, args: unknown, context: unknown) => unknown;
}

export interface DefinitionBlock {
  readonly nonNull: DefinitionBlock;
  readonly list: DefinitionBlock;
  string: (name: string, options?: { description: string }) => void;
  int: (name: string, options?: { description: string }) => void;
  float: (name: string, options?: { description: string }) => void;
  field: (name: string, options: FieldOptions) => void;
}

interface TypeOptions {
  readonly name: string;
  readonly description?: string;
  readonly definition: (block: DefinitionBlock) => void;
}

export interface Nexus {
  objectType: (options: TypeOptions) => unknown;
  enumType: (options: {
    name: string;
    members: readonly string[];
    description?: string;
  }) => unknown;
  extendType: (options: { type: string; definition: (block: DefinitionBlock) => void }) => unknown;
  unionType: (options: {
    name: string;
    description?: string;
    definition: (block: { members: (...names: string[]) => void }) => void;
    resolveType: (item: unknown) => string | undefined;
  }) => unknown;
  intArg: (options?: { description: string }) => unknown;
  arg: (options: { type: string; description?: string }) => unknown;
}
