import { countries } from './countries.js';

/** A country is no circle: its ends reach farther from its middle than the gazetteer says, in kilometres a kilometre. */
const slack = 1.6;
const kilometresOfDegree = 111;

/** Whether two states lie near enough to each other to share a border. */
export function mayBorder(a: string, b: string): boolean {
  const [one, other] = [a, b].map((code) => countries.find((country) => country.code === code));
  if (one === undefined || other === undefined) return true;
  const north = one.latitude - other.latitude;
  const east = (one.longitude - other.longitude) * Math.cos((((one.latitude + other.latitude) / 2) * Math.PI) / 180);
  return kilometresOfDegree * Math.hypot(north, east) <= slack * (one.precision + other.precision);
}
