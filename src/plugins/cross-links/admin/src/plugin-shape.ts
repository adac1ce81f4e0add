/** The parts Strapi takes from a plugin's admin half. What is in them is between the two. */
export interface AdminPlugin {
  readonly register: (app: never) => void;
  readonly bootstrap: (app: never) => void;
  readonly registerTrads: (app: {
    locales: string[];
  }) => Promise<{ locale: string; data: Record<string, string> }[]>;
}
