/** esbuild gathers imported style sheets into `ui/<page>.css`; nothing is exported from them. */
declare module '*.css';
