/** The states that one name stands for, by the canonical name of the region. Source: the usage of NATO and the AP Stylebook. */
export const stateGroups: ReadonlyMap<string, readonly string[]> = new Map([['Baltic states', ['EST', 'LTU', 'LVA']]]);
