/** The parts Strapi takes from a plugin's server half. What is in them is between the two. */
export interface ServerPlugin {
  readonly register: (context: never) => void;
  readonly bootstrap: (context: never) => Promise<void>;
  readonly destroy: (context: never) => Promise<void> | void;
  readonly config: {
    readonly default: object;
    readonly validator: (config: unknown) => void;
  };
  readonly contentTypes: object;
  readonly controllers: object;
  readonly routes: object;
  readonly services: object;
}
