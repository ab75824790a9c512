/** The description of the data files for Frictionless Data: `data/datapackage.json`. */
import { partsOfDay } from '../core/dates/day.ts';
import type { SourcedChronicle } from '../core/model/chronicle.ts';
import type { Lang } from '../core/model/text.ts';
import { EXPORT_WORDS } from '../i18n/export-words.ts';
import { csvColumns } from './events-csv.ts';
import { LICENCE } from './licence.ts';

/** A file beside the description. */
export interface PackagedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Path of the one table, whose columns are described. */
export const TABLE = 'table.csv';

/** A data package with one resource a file. `homepage` is absolute, or missing. */
export function datapackage(
  { languages, site, kinds, events }: SourcedChronicle,
  files: readonly PackagedFile[],
  homepage: string | undefined,
): object {
  const lang = languages[0]!;
  const hasEarly = events.some(({ date }) => partsOfDay(date.earliest).year < 1);
  return {
    // The format knows only Latin letters.
    name: nameOf(site.title[lang]) || 'chronicle',
    title: site.title[lang],
    description: site.description[lang],
    ...(homepage && { homepage }),
    version: site.release,
    licenses: [{ name: LICENCE.id, title: LICENCE.title, path: LICENCE.address }],
    contributors: [{ title: EXPORT_WORDS[lang].authors(site.title[lang]), role: 'author' }],
    resources: files.map(({ path, mediaType, bytes }) => ({
      name: nameOf(path),
      path,
      format: path.slice(path.lastIndexOf('.') + 1),
      mediatype: mediaType,
      encoding: 'utf-8',
      bytes,
      ...(path === TABLE && {
        profile: 'tabular-data-resource',
        schema: tableSchema(
          kinds.map(({ id }) => id),
          languages,
          hasEarly,
        ),
      }),
    })),
  };
}

/** @param hasEarly whether any date lies before the year 1, which the format's dates cannot */
function tableSchema(kinds: readonly string[], languages: readonly Lang[], hasEarly: boolean): object {
  const constraints: Readonly<Record<string, object>> = {
    id: { required: true, unique: true },
    date: { required: true },
    kind: { required: true, enum: kinds },
    weight: { required: true, enum: [1, 2, 3] },
  };
  return {
    fields: csvColumns(languages).map(({ name, type, about }) => ({
      name,
      type: type === 'date' && hasEarly ? 'string' : type,
      description: about,
      ...(constraints[name] && { constraints: constraints[name] }),
    })),
    primaryKey: 'id',
  };
}

/** Lower-case letters, digits and hyphens, as names of packages and resources are. */
const nameOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
