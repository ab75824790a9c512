/** The example for Caddy. */
import { LANGUAGES } from '../../core/model/text.ts';
import { HEADER_RULES, TEXT_TYPES } from './rules.ts';

/** Writes a Caddyfile. */
export function writeCaddyExample(): string {
  // Later lines win, so what wins among the cases comes last.
  const headers = HEADER_RULES.flatMap(({ name, usual, cases }) => [
    ...(usual === undefined ? [] : [`\t\theader ${name} \`${usual}\``]),
    ...cases.toReversed().flatMap(({ where, value }, index) => {
      const matcher = `@${name.toLowerCase()}-${String(cases.length - index)}`;
      return [
        `\t\t${matcher} path_regexp \`${where}\``,
        value === undefined ? `\t\theader ${matcher} -${name}` : `\t\theader ${matcher} ${name} \`${value}\``,
      ];
    }),
  ]);
  const types = Object.entries(TEXT_TYPES).map(
    ([ending, type]) => `\t\theader *.${ending} Content-Type "${type}; charset=utf-8"`,
  );
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
${headers.join('\n')}
${types.join('\n')}

		# The files that \`npm run build -- --compress\` makes; without them Caddy packs on the fly.
		encode zstd gzip
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
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
