import { zhReferenceProblems } from './zhReferenceProblems.ts';
import { zhStoryProblems } from './zhStoryProblems.ts';

/** Every message, in Chinese; other languages have the same ones. */
export const zhProblems = { ...zhReferenceProblems, ...zhStoryProblems };
