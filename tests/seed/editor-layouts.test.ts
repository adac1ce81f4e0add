import { withLayout } from '../../src/editor-layouts/content-manager-configuration';
import { editorLayouts } from '../../src/editor-layouts/editor-layouts';
import { schemaOf } from './schemas';

const FULL_WIDTH = ['component', 'json', 'blocks', 'customField'];

describe.each(editorLayouts.map((layout) => [layout.uid, layout] as const))('%s', (uid, layout) => {
  const { attributes } = schemaOf(uid);
  const cells = layout.rows.flat();

  it('shows every attribute once', () => {
    const names = cells.map(([name]) => name);
    expect([...names].sort()).toEqual(Object.keys(attributes).sort());
  });

  it('fills no row with more than twelve columns', () => {
    const widths = layout.rows.map((row) => row.reduce((sum, [, size]) => sum + size, 0));
    expect(widths.filter((width) => width > 12)).toEqual([]);
  });

  it('gives a whole row to what Strapi does not let shrink', () => {
    const squeezed = cells.filter(
      ([name, size]) => FULL_WIDTH.includes(attributes[name]?.type ?? '') && size !== 12,
    );
    expect(squeezed).toEqual([]);
  });

  it('has a label for every field and lists only attributes', () => {
    expect(Object.keys(layout.fields).sort()).toEqual(Object.keys(attributes).sort());
    expect((layout.list ?? []).filter((name) => !(name in attributes))).toEqual([]);
    expect(attributes).toHaveProperty(layout.mainField);
  });
});

describe('withLayout', () => {
  it('keeps what the layout is silent about', () => {
    const configuration = withLayout(
      {
        settings: { bulkable: true, pageSize: 10 },
        metadatas: { name: { edit: { visible: true }, list: { sortable: true } } },
        layouts: { list: ['id'], edit: [] },
      },
      { uid: 'x.y', mainField: 'name', rows: [[['name', 6]]], fields: { name: { label: 'Name' } } },
    );
    expect(configuration.settings).toEqual({ bulkable: true, pageSize: 10, mainField: 'name' });
    expect(configuration.metadatas['name']?.edit).toMatchObject({ visible: true, label: 'Name' });
    expect(configuration.layouts).toEqual({ list: ['id'], edit: [[{ name: 'name', size: 6 }]] });
  });
});
