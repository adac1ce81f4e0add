import { scriptText } from '../../core/src/json-ld/script-text';

/** A graph as an element for the head of a page; nothing in it can break out of the element. */
export const jsonLdScript = (graph: object): string =>
  `<script type="application/ld+json">${scriptText(graph)}</script>`;
