export { foldName } from '../language/names/fold-name.js';
