import type { FoundingArticleSeed } from './seed-shapes';
import {
  boldNode,
  heading,
  listItem,
  paragraph,
  textNode,
  type BlockNode,
  type ListNode,
} from './text-blocks';

const pointsUnder = (label: string, points: readonly string[]): ListNode['children'] => [
  listItem(boldNode(label)),
  {
    type: 'list',
    format: 'unordered',
    indentLevel: 1,
    children: points.map((point) => listItem(textNode(point))),
  },
];

const halves = (mentor: readonly string[], trainer: readonly string[]): ListNode => ({
  type: 'list',
  format: 'unordered',
  children: [...pointsUnder('Mentor:', mentor), ...pointsUnder('Trainer:', trainer)],
});

/** The body of the article on mentors and trainers: sections with two halves each, then a summary. */
export function foundingBody(article: FoundingArticleSeed): BlockNode[] {
  return [
    heading(2, article.heading),
    paragraph(article.introduction),
    ...article.sections.flatMap((section) => [
      heading(3, section.heading),
      halves(section.mentor, section.trainer),
    ]),
    heading(3, article.summaryHeading),
    {
      type: 'list',
      format: 'unordered',
      children: [article.summary.mentor, article.summary.trainer].map((point) =>
        listItem(textNode(point)),
      ),
    },
    paragraph(article.closing),
  ];
}
