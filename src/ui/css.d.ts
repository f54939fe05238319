/** esbuild gathers imported style sheets into `ui/<page>.css`, what all pages share stands in `ui/base.css`; nothing is exported from them. */
declare module '*.css';
