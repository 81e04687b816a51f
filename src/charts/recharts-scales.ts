/**
 * Replaces `victory-vendor/d3-scale` in the build by the scales in use. Recharts looks scales up by name in the whole module, so
 * tree shaking keeps the ones for time, colour and logarithms too.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
