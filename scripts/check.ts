/** Checks the data alone: prints every problem (`--json` for machines) and exits with 1 if there is one. */
import { compile } from '../src/core/model/compile.ts';
import { formatIssues } from '../src/core/model/issue.ts';
import { dataFolder, readDataFiles } from '../src/site/read-data.ts';

const folder = dataFolder();
const compiled = compile(readDataFiles(folder), folder);
const issues = 'issues' in compiled ? compiled.issues : [];

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ok: issues.length === 0, issues }, null, 2));
} else if ('chronicle' in compiled) {
  const { events, entities, sources } = compiled.chronicle;
  const projects = entities.filter(({ type }) => type === 'project');
  const counts = [
    `${events.length} events`,
    `${projects.length} projects`,
    `${entities.length - projects.length} companies`,
    `${sources.length} sources`,
  ];
  console.log(`${counts.join(', ')}: no problems`);
} else {
  console.log(formatIssues(issues));
}
process.exitCode = issues.length > 0 ? 1 : 0;
