declare module '*.woff2' {
  /** The address the file is served from. */
  const url: string
  export default url
}
