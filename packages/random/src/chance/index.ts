export { chanceOf } from './chance-of.ts';
