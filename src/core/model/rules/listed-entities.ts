/** Rule: an event names someone, and only whom it names does it, or is touched by its effects: it stands on every lane that it changes. */
import { listTouched } from '../effect-entities.ts';
import type { Finding, Records } from '../records.ts';

/** Checks those who did it, and the entities of every effect, against the `companies` and `projects` of its event. */
export function checkListedEntities(records: Records): Finding[] {
  const projects = new Set(records.projects.map((row) => row.id));
  const companies = new Set(records.companies.map((row) => row.id));
  return records.events.flatMap((row) => {
    if (row.value.companies?.length === 0 && row.value.projects?.length === 0) {
      const wrong = 'names no project and no company';
      return [{ row, field: ['projects'], wrong, right: 'list at least one that the event concerns' }];
    }
    const listed = new Set([...(row.value.companies ?? []), ...(row.value.projects ?? [])]);
    // One of these is misspelt, which is an issue of its own.
    if ([...listed].some((id) => id === undefined || !(projects.has(id) || companies.has(id)))) return [];
    const strangers = (row.value.by ?? []).flatMap((id, index): Finding[] => {
      if (id === undefined || listed.has(id)) return [];
      const wrong = `"${id}" is not among the companies of the event`;
      return [{ row, field: ['by', index], wrong, right: 'add it to "companies", or leave it out here' }];
    });
    const touched = (row.value.effects ?? []).flatMap((effect, index) =>
      (effect ? listTouched(effect) : []).flatMap(({ id, field }) => {
        const home = projects.has(id) ? 'projects' : companies.has(id) ? 'companies' : undefined;
        if (listed.has(id) || home === undefined) return [];
        const wrong = `"${id}" is not among the projects and companies of the event`;
        return [{ row, field: ['effects', index, ...field], wrong, right: `add it to "${home}"` }];
      }),
    );
    return [...strangers, ...touched];
  });
}
