// The compiled content is megabytes of JSON: its type is given by hand where it is read, not inferred from the values.
declare module '*.json' {
  const value: unknown;
  export default value;
}
