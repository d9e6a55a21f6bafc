/** The fields of a package.json that the rules read. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly license?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly typesVersions?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One package of the workspace as the rules see it. Paths are relative to `directory`, with forward slashes. */
export interface WorkspacePackage {
  /** Relative to the root of the repository, e.g. `packages/schema`. */
  readonly directory: string;
  readonly manifest: Manifest;
  /** The text of every TypeScript and JavaScript file that is neither built nor installed, by path. */
  readonly sources: Readonly<Record<string, string>>;
  /** The paths of all files that are neither built nor installed. */
  readonly files: readonly string[];
}

/** The repository: its root manifest, the published packages and the tools. */
export interface Workspace {
  readonly root: Manifest;
  readonly packages: readonly WorkspacePackage[];
  readonly tools: readonly WorkspacePackage[];
}

/** What a rule found: where, and what was expected instead of what was got. */
export interface Finding {
  /** A path relative to the root of the repository, with the line where there is one. */
  readonly where: string;
  readonly message: string;
}

/** A rule looks at a workspace and says what breaks it; nothing found means kept. */
export type Rule = (workspace: Workspace) => Finding[];
