import { segmentsOfValue } from './value';

const read = (value: unknown, type?: string) =>
  segmentsOfValue(value, 'body', type).map(({ role, text }) => `${role}: ${text}`);

const nest = (depth: number, wrap: (inner: unknown) => unknown, core: unknown): unknown => {
  let value = core;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};

describe('segmentsOfValue', () => {
  it('reads plain text by paragraphs', () => {
    expect(read('One.\nstill one\n\nTwo.')).toEqual(['body: One. still one', 'body: Two.']);
  });

  it('reads markdown', () => {
    const markdown =
      '# Nerve\n\nSpeak *up* [now](https://a.b) &amp; then.\n\n- one\n- two\n\n```r\nlm(y ~ x)\n```';
    expect(read(markdown, 'richtext')).toEqual([
      'heading: Nerve',
      'body: Speak up now & then.',
      'body: one',
      'body: two',
      'body: lm(y ~ x)',
    ]);
  });

  it('reads HTML wherever it stands, and neither scripts nor styles', () => {
    const html =
      '<h2>T&eacute;st</h2><p>Hi <em>you</em><br>there</p><script>alert("x")</script><ul><li>a<li>b</ul>';
    expect(read(html)).toEqual([
      'heading: Tést',
      'body: Hi you',
      'body: there',
      'body: a',
      'body: b',
    ]);
  });

  it('reads HTML inside markdown', () => {
    expect(read('Text\n\n<p>raw <b>html</b></p>', 'richtext')).toEqual([
      'body: Text',
      'body: raw html',
    ]);
  });

  it('reads blocks with lists in lists and links', () => {
    const blocks = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Head' }] },
      {
        type: 'list',
        children: [
          {
            type: 'list-item',
            children: [
              { type: 'text', text: 'a ' },
              { type: 'link', url: 'x', children: [{ type: 'text', text: 'b' }] },
              {
                type: 'list',
                children: [{ type: 'list-item', children: [{ type: 'text', text: 'c' }] }],
              },
            ],
          },
        ],
      },
    ];
    expect(read(blocks, 'blocks')).toEqual(['heading: Head', 'body: a b', 'body: c']);
  });

  it('reads dynamic zones and components at any depth, their titles as headings', () => {
    const zone = [
      {
        __component: 'page.section',
        id: 1,
        title: 'Head',
        body: 'Text here',
        colour: '#ffffff',
        link: 'https://example.org/a',
        image: { mime: 'image/png', url: '/x.png', name: 'x.png', caption: 'A caption' },
        items: [{ id: 2, label: 'deep', parts: [{ label: 'deeper' }] }],
      },
    ];
    expect(read(zone, 'dynamiczone')).toEqual([
      'heading: Head',
      'body: Text here',
      'body: A caption',
      'body: deep',
      'body: deeper',
    ]);
  });

  it('finds no text in numbers, dates, nothing and empty blocks', () => {
    for (const value of [null, undefined, 3, true, '', '   ', '2026-11-22', [], {}]) {
      expect(read(value)).toEqual([]);
    }
  });

  it.each([
    ['5 MB of text', 'lorem ipsum '.repeat(430_000), 'richtext'],
    ['open brackets', '[a]('.repeat(250_000), 'richtext'],
    ['emphasis', '**_a'.repeat(250_000), 'richtext'],
    ['quotes', `${'> '.repeat(300_000)}a`, 'richtext'],
    ['angle brackets', `<p>${'<'.repeat(5_000_000)}`, undefined],
    ['tags that are never closed', '<div>a'.repeat(200_000), undefined],
    [
      'closing tags that close nothing',
      `${'<b>'.repeat(200_000)}${'</i>'.repeat(200_000)}`,
      undefined,
    ],
    ['blank lines', 'a\n \n '.repeat(500_000), undefined],
  ])('takes %s in bounded time', (_name, text, type) => {
    const start = performance.now();
    read(text, type);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('takes any nesting without overflowing', () => {
    const text = { type: 'text', text: 'deep' };
    const wrapped = (type: string) => (inner: unknown) => ({ type, children: [inner] });
    expect(read([nest(50_000, wrapped('list'), text)])).toEqual(['body: deep']);
    expect(read([{ type: 'paragraph', children: [nest(50_000, wrapped('link'), text)] }])).toEqual([
      'body: deep',
    ]);
    expect(read(nest(50_000, (inner) => ({ inner }), 'deep'))).toEqual([]);
  });
});
