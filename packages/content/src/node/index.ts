export { type LoadedContent, loadContent } from './load-content.ts';
export { readContentFolder } from './read-content-folder.ts';
export { parseYaml, readYaml, type YamlFile } from './read-yaml.ts';
