/** How large the dot of an event is on the strip. */

/** Pixels, by the weight of the event. */
export const DOT_RADIUS = { 1: 2.2, 2: 3, 3: 5 } as const;
