const point = /^(?:north|south|east|west|(?:north|south)(?:east|west))$/;

/** "north", "southeast". */
export const isCompassPoint = (lower: string): boolean => point.test(lower);
