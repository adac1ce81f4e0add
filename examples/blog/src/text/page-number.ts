/** The page that `?page=` asks for; undefined where it is no page at all. */
export const pageNumber = (url: URL): number | undefined => {
  const asked = url.searchParams.get('page') ?? '1';
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
};
