/** The example for nginx. */
import { LANGUAGES } from '../../i18n/given.ts';
import { HEADER_RULES, type HeaderRule, TEXT_TYPES } from './rules.ts';

const variableOf = ({ name }: HeaderRule): string => `$chronicle_${name.toLowerCase().replaceAll('-', '_')}`;

/** Writes a file for `/etc/nginx/conf.d/`. */
export function writeNginxExample(): string {
  const varying = HEADER_RULES.filter(({ cases }) => cases.length > 0);
  const maps = varying.map((rule) => {
    const cases = rule.cases.map(({ where, value = '' }) => `    "~${where}" "${value}";\n`);
    return `map $uri ${variableOf(rule)} {\n    default "${rule.usual ?? ''}";\n${cases.join('')}}\n`;
  });
  const headers = HEADER_RULES.map(
    (rule) => `    add_header ${rule.name} "${varying.includes(rule) ? variableOf(rule) : rule.usual}" always;`,
  );
  const types = Object.entries(TEXT_TYPES).map(
    ([ending, type]) => `    location ~ \\.${ending}$ { types { } default_type ${type}; }`,
  );
  const folders = LANGUAGES.slice(1).map((lang) => `    location /${lang}/ { error_page 404 /${lang}/404.html; }`);
  return `# The site behind nginx: put this file into /etc/nginx/conf.d/, and say your own server_name and root.
# It is made from src/site/hosting/rules.ts, and a test starts nginx with it.

${maps.join('\n')}
server {
    listen 80;
    server_name example.org;
    # The built folder.
    root /srv/chronicle;
    index index.html;
    error_page 404 /404.html;

    # The files that \`npm run build -- --compress\` makes. Without them nginx packs on the fly.
    gzip_static on;
    # Needs the module of Debian's libnginx-mod-http-brotli-static; leave it out where that is missing.
    brotli_static on;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types text/css ${Object.values(TEXT_TYPES).join(' ')};

    charset utf-8;
    charset_types text/html text/css ${Object.values(TEXT_TYPES).join(' ')};

    # An empty value is not sent.
${headers.join('\n')}

${types.join('\n')}

${folders.join('\n')}
}
`;
}
