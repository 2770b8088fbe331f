// Makes the one style sheet of the site: what the pages use of KERN, then the catalogue's own rules.
// KERN has 340 KB, of which the pages use a tenth; a reader should not wait for the rest.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { PurgeCSS } from 'purgecss';

const target = 'target/classes/static';
const fonts = ['fira-sans-latin-400-normal.woff2', 'fira-sans-latin-600-normal.woff2'];

const [kern] = await new PurgeCSS().purge({
  content: ['src/main/jte/**/*.jte', 'src/main/resources/static/script/*.js'],
  css: ['node_modules/@kern-ux/native/dist/kern.min.css'],
  variables: false,
});
const own = await readFile('src/main/styles/katalog.css', 'utf8');
const licence = '/*! KERN UX native 2.7.2, EUPL-1.2; Fira Sans, SIL OFL 1.1; Lösungskatalog, EUPL-1.2 */\n';

await mkdir(`${target}/style`, { recursive: true });
await mkdir(`${target}/fonts`, { recursive: true });
await writeFile(`${target}/style/katalog.css`, licence + kern.css.replace(/^@charset "UTF-8";/, '') + own);
for (const font of fonts) {
  await copyFile(`node_modules/@fontsource/fira-sans/files/${font}`, `${target}/fonts/${font}`);
}
