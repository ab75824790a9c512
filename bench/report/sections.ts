/** The sections of a report: a part that was measured alone takes its place among those measured before. */

const SECTION = /^(?=## )/m;

/** The old report with the sections of the new one in place of those of the same title, and the others after them. */
export function replaceSections(old: string, fresh: string): string {
  const [head = '', ...sections] = old.split(SECTION);
  const news = new Map(
    fresh
      .split(SECTION)
      .slice(1)
      .map((section) => [titleOf(section), section]),
  );
  const kept = sections.map((section) => {
    const better = news.get(titleOf(section));
    news.delete(titleOf(section));
    return better ?? section;
  });
  return `${[head, ...kept, ...news.values()].map((part) => part.trimEnd()).join('\n\n')}\n`;
}

const titleOf = (section: string): string => section.split('\n', 1)[0] ?? '';
