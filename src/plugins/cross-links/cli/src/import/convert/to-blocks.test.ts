import type { Note } from '../record';
import type { UploadedFile } from './block-nodes';
import { picturesIn, prepare } from './prepare';
import { toBlocks } from './to-blocks';
import { toMarkdown } from './to-text';

const FILE: UploadedFile = { id: 7, url: '/uploads/p.jpg', width: 2, height: 1, name: 'p.jpg' };
const withFile = (): UploadedFile => FILE;
const withoutFile = (): undefined => undefined;

const blocksOf = (
  text: string,
  format: 'html' | 'loose' = 'html',
  fileOf = withFile as typeof withFile | typeof withoutFile,
) => {
  const prepared = prepare({ format, text });
  const notes: Note[] = [];
  const blocks = toBlocks(prepared.nodes, { notes, fileOf });
  return { blocks, notes: [...prepared.notes, ...notes].map(({ kind }) => kind) };
};

const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

it('keeps paragraphs, marks and links, and the spaces between them', () => {
  const { blocks, notes } = blocksOf(
    '<p>A <strong>bold <em>and slanted</em></strong> word,\n  <a href="https://a.example/x">a <b>link</b></a> and <code>code</code>.</p>',
  );
  expect(blocks).toEqual([
    paragraph(
      text('A '),
      text('bold ', { bold: true }),
      text('and slanted', { bold: true, italic: true }),
      text(' word, '),
      {
        type: 'link',
        url: 'https://a.example/x',
        children: [text('a '), text('link', { bold: true })],
      },
      text(' and '),
      text('code', { code: true }),
      text('.'),
    ),
  ]);
  expect(notes).toEqual([]);
});

it('parts paragraphs at blank lines, and lines at single ones, as the old editor of WordPress does', () => {
  expect(
    blocksOf('One.\nTwo.\n\nThree <b>four</b>\n\n\n<h3>Head</h3>\nFive', 'loose').blocks,
  ).toEqual([
    paragraph(text('One.\nTwo.')),
    paragraph(text('Three '), text('four', { bold: true })),
    { type: 'heading', level: 3, children: [text('Head')] },
    paragraph(text('Five')),
  ]);
});

it('nests lists, and keeps what stands in one item in that item', () => {
  const { blocks } = blocksOf(
    '<ul><li>one</li><li><p>two</p><p>more</p><ol><li>deep<ul><li>deeper</li></ul></li></ol></li></ul>',
  );
  expect(blocks).toEqual([
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('one')] },
        { type: 'list-item', children: [text('two\nmore')] },
        {
          type: 'list',
          format: 'ordered',
          indentLevel: 1,
          children: [
            { type: 'list-item', children: [text('deep')] },
            {
              type: 'list',
              format: 'unordered',
              indentLevel: 2,
              children: [{ type: 'list-item', children: [text('deeper')] }],
            },
          ],
        },
      ],
    },
  ]);
});

it('keeps code as it is written, with its language', () => {
  expect(
    blocksOf('<pre><code class="language-js">if (a &lt; b) {\n  go();\n}\n</code></pre>').blocks,
  ).toEqual([{ type: 'code', language: 'js', children: [text('if (a < b) {\n  go();\n}')] }]);
});

it('makes a picture with its words, and a link where there is no file', () => {
  const html =
    '<figure><img src="https://a.example/p.jpg" alt="A path"><figcaption>At dawn</figcaption></figure>';
  expect(blocksOf(html).blocks).toEqual([
    {
      type: 'image',
      image: { ...FILE, alternativeText: 'A path', caption: 'At dawn' },
      children: [text('')],
    },
  ]);
  expect(blocksOf(html, 'html', withoutFile).blocks).toEqual([
    paragraph(
      text(''),
      { type: 'link', url: 'https://a.example/p.jpg', children: [text('At dawn')] },
      text(''),
    ),
  ]);
  expect(picturesIn(prepare({ format: 'html', text: html }))).toEqual(['https://a.example/p.jpg']);
});

it('keeps a quote, and puts outside what no quote can hold', () => {
  const { blocks, notes } = blocksOf(
    '<blockquote><p>a</p><p>b</p><ul><li>c</li></ul></blockquote>',
  );
  expect(blocks).toMatchObject([
    { type: 'quote', children: [text('a\nb')] },
    { type: 'list', children: [{ children: [text('c')] }] },
  ]);
  expect(notes).toEqual(['a list, picture or code in a quote stands outside of it']);
});

it('turns a table into lines and says so', () => {
  const { blocks, notes } = blocksOf(
    '<table><thead><tr><th>Week</th><th>Step</th></tr></thead><tbody><tr><td>1</td><td>Listen</td></tr></tbody></table>',
  );
  expect(blocks).toEqual([
    paragraph(text('Week', { bold: true }), text(' | '), text('Step', { bold: true })),
    paragraph(text('1 | Listen')),
  ]);
  expect(notes).toEqual(['a table becomes lines of text']);
});

it.each([
  ['<iframe src="https://v.example/1"></iframe>', 'an embedded iframe becomes a link'],
  ['<script>steal()</script><p>x</p>', 'a script is left out'],
  ['<p><a href="javascript:go()">x</a></p>', 'a relative link becomes plain text'],
  ['<p>H<sub>2</sub>O</p>', 'sub- and superscript become plain text'],
  ['<hr><p>x</p>', 'a dividing line is left out'],
])('says what is lost of %s', (html, note) => {
  const { blocks, notes } = blocksOf(html);
  expect(notes).toEqual([note]);
  expect(JSON.stringify(blocks)).not.toMatch(/steal|javascript/u);
});

it('takes what is broken and deep without an error', () => {
  const deep = `${'<div>'.repeat(500)}x<p>y<b>z${'</div>'.repeat(3)}`;
  expect(JSON.stringify(blocksOf(deep).blocks)).toContain('"x"');
});

it('writes Markdown with tables, and leaves Markdown as it was written but for its pictures', () => {
  const html = prepare({
    format: 'html',
    text: '<h2>A</h2><table><tr><th>b</th></tr><tr><td>c</td></tr></table><img src="p.png" alt="d">',
  });
  expect(toMarkdown(html, ['p.png'], withFile)).toBe(
    '## A\n\n| b   |\n| --- |\n| c   |\n\n![d](/uploads/p.jpg)',
  );
  const markdown = prepare({ format: 'markdown', text: '* one\n* two ![x](p.png) and `p.png`\n' });
  expect(toMarkdown(markdown, picturesIn(markdown), withFile)).toBe(
    '* one\n* two ![x](/uploads/p.jpg) and `p.png`',
  );
});
