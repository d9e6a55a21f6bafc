/** A fenced block of a page. */
export interface Block {
  /** Language of the fence; empty where it names none. */
  language: string;
  /** What stands behind the language: `title="..."`, `no-run="..."` and the like. */
  meta: string;
  /** Line of the opening fence, counted from 1. */
  line: number;
  /** Line of the closing fence. */
  endLine: number;
  /** Blanks before the fence, which its lines have, too. */
  indent: string;
  /** The lines between the fences, each with its line end. */
  text: string;
}

/** A page of the documentation as its author wrote it. */
export interface Page {
  /** Path below the folder of the pages, such as `guides/generate.mdx`. */
  path: string;
  source: string;
}

/** What is wrong with a page, and where. */
export interface Fault {
  path: string;
  line: number;
  message: string;
}

/** A fault as one text, place first. */
export const describeFault = ({ path, line, message }: Fault): string => `${path}:${line}: ${message}`;

/** The value of a key in the meta of a fence, without its quotes. */
export const metaOf = (block: Block, key: string): string | undefined =>
  new RegExp(`(?:^|\\s)${key}="([^"]*)"`).exec(block.meta)?.[1];
