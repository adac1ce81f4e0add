/** What the public content API answers, as far as the table shows it. */
interface Answer {
  readonly data: readonly {
    readonly kind: string;
    readonly score: number | null;
    readonly offering: {
      readonly title?: string;
      readonly displayName?: string;
      readonly headline?: string;
    };
  }[];
  readonly meta: {
    readonly need: { readonly verdict: string } | null;
    readonly reason?: { readonly text: string };
  };
}

interface Article {
  readonly documentId: string;
  readonly title: string;
}

const TITLE_WIDTH = 46;
const OFFERING_WIDTH = 60;

const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

const getJson = async <T>(url: string): Promise<T> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
};

const nameOf = ({ offering, kind }: Answer['data'][number]): string => {
  const name = offering.title ?? `${offering.displayName ?? ''}: ${offering.headline ?? ''}`;
  return `${kind === 'mentor' ? 'mentor ' : 'program'} ${name}`;
};

/** Lines of the table "article → need → offerings" for the newest articles, read through the public API. */
export const linkTable = async (api: string, articles: number): Promise<string[]> => {
  const list = await getJson<{ data: Article[] }>(
    `${api}/articles?fields=title&sort=postDate:desc&pagination[pageSize]=${articles}`,
  );
  const lines = [`${cut('article', TITLE_WIDTH)}  need     offerings`];
  for (const { documentId, title } of list.data) {
    const { data, meta } = await getJson<Answer>(`${api}/cross-links/articles/${documentId}`);
    const offers =
      data.length > 0
        ? data.map((link) => cut(nameOf(link), OFFERING_WIDTH).trimEnd())
        : [`– ${meta.reason?.text ?? ''}`];
    offers.forEach((offer, index) => {
      const first = index === 0;
      const need = (meta.need?.verdict ?? 'unknown').padEnd(7);
      lines.push(
        `${first ? cut(title, TITLE_WIDTH) : ' '.repeat(TITLE_WIDTH)}  ${first ? need : ' '.repeat(7)}  ${offer}`,
      );
    });
  }
  return lines;
};
