import { CROSS_LINKS_ACTION, PUBLIC_ACTIONS } from '../../scripts/seed/public-role';

describe('the rights of a visitor', () => {
  it('are to read, and nothing else', () => {
    expect(PUBLIC_ACTIONS).toHaveLength(14);
    const other = PUBLIC_ACTIONS.filter((action) => !/\.find(One)?$/.test(action));
    expect(other).toEqual([]);
    expect(PUBLIC_ACTIONS).toContain(CROSS_LINKS_ACTION);
  });
});
