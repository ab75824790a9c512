/** The example for Caddy. */
import { LANGUAGES } from '../../i18n/given.ts';
import { HEADER_RULES, type HeaderRule, TEXT_TYPES } from './rules.ts';

const variableOf = ({ name }: HeaderRule): string => `chronicle_${name.toLowerCase().replaceAll('-', '_')}`;

/** Writes a Caddyfile. */
export function writeCaddyExample(): string {
  const varying = HEADER_RULES.filter(({ cases }) => cases.length > 0);
  const maps = varying.map((rule) => {
    const cases = rule.cases.map(({ where, value = '' }) => `\t\t\t~${where} "${value}"\n`).join('');
    return `\t\tmap {path} {${variableOf(rule)}} {\n${cases}\t\t\tdefault "${rule.usual ?? ''}"\n\t\t}`;
  });
  const headers = HEADER_RULES.flatMap((rule) => {
    const name = variableOf(rule);
    if (!varying.includes(rule)) return [`\t\theader ${rule.name} "${rule.usual}"`];
    return [`\t\t@${name} expression \`{${name}} != ""\``, `\t\theader @${name} ${rule.name} {${name}}`];
  });
  const types = Object.entries(TEXT_TYPES).flatMap(([ending, type]) => [
    `\t\t@${ending} path *.${ending}`,
    `\t\theader @${ending} {\n\t\t\tContent-Type "${type}; charset=utf-8"\n\t\t\tdefer\n\t\t}`,
  ]);
  const folders = LANGUAGES.slice(1).flatMap((lang) => [
    `\t\t@${lang} path /${lang}/*`,
    `\t\trewrite @${lang} /${lang}/404.html`,
  ]);
  return `# The site behind Caddy: say your own host and root, then \`caddy run --config Caddyfile\`.
# It is made from src/site/hosting/rules.ts.

example.org {
	# The built folder.
	root * /srv/chronicle

	route {
${maps.join('\n')}
${headers.join('\n')}
${types.join('\n')}

		# The files that \`npm run build -- --compress\` makes; without them Caddy packs on the fly.
		encode zstd gzip
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		header Cache-Control no-cache
		@others not path ${LANGUAGES.slice(1)
      .map((lang) => `/${lang}/*`)
      .join(' ')}
		rewrite @others /404.html
${folders.join('\n')}
		file_server
	}
}
`;
}
