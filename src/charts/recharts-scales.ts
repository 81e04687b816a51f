/**
 * Replaces `victory-vendor/d3-scale` in the build. Recharts looks scales up by name, so tree shaking would keep all of
 * them.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
