/** The example for Apache. */
import { LANGUAGES } from '../../i18n/given.ts';
import { HEADER_RULES, TEXT_TYPES } from './rules.ts';

/** Writes a site for `/etc/apache2/sites-available/`. */
export function writeApacheExample(): string {
  // Later lines win, so what wins among the cases comes last.
  const headers = HEADER_RULES.flatMap(({ name, usual, cases }) => [
    ...(usual === undefined ? [] : [`    Header always set ${name} "${usual}"`]),
    ...cases.toReversed().map(({ where, value }) => {
      const condition = `"expr=%{REQUEST_URI} =~ m#${where}#"`;
      return value === undefined
        ? `    Header always unset ${name} ${condition}`
        : `    Header always set ${name} "${value}" ${condition}`;
    }),
  ]);
  const types = Object.entries(TEXT_TYPES).map(([ending, type]) => `    AddType ${type} .${ending}`);
  const endings = ['html', 'css', ...Object.keys(TEXT_TYPES)].map((ending) => `.${ending}`).join(' ');
  const folders = LANGUAGES.slice(1).map(
    (lang) => `    <Location "/${lang}/">\n        ErrorDocument 404 /${lang}/404.html\n    </Location>`,
  );
  return `# The site behind Apache: put this file into /etc/apache2/sites-available/, say your own ServerName and folder, then
# a2enmod headers rewrite && a2ensite chronicle
# It is made from src/site/hosting/rules.ts.

<VirtualHost *:80>
    ServerName example.org
    # The built folder.
    DocumentRoot /srv/chronicle
    <Directory /srv/chronicle>
        Require all granted
        Options -Indexes
    </Directory>
    DirectoryIndex index.html
    ErrorDocument 404 /404.html
${folders.join('\n')}

${headers.join('\n')}

${types.join('\n')}
    AddCharset utf-8 ${endings}

    # The files that \`npm run build -- --compress\` makes. To Apache, .br would be a language otherwise.
    RemoveLanguage .br
    RemoveType .gz
    AddEncoding br .br
    AddEncoding gzip .gz
    RewriteEngine on
    RewriteCond %{REQUEST_URI} !/$
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.br -s
    RewriteRule ^(.*)$ %{DOCUMENT_ROOT}$1.br [L]
    RewriteCond %{REQUEST_URI} !/$
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.gz -s
    RewriteRule ^(.*)$ %{DOCUMENT_ROOT}$1.gz [L]
    Header merge Vary Accept-Encoding
</VirtualHost>
`;
}
