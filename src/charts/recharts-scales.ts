/**
 * The scales that the chart uses, in the place of all those that Recharts brings along: it looks scales up by
 * name in a whole module, so that no build can leave out the ones for time, colour and logarithms by itself.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
