export { byCodeUnits, joined, listed, sortedBy } from '../../order.js';
