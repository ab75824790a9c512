/** Who is measured, and how far one event of the wheel zooms each, so that all zoom about as far. */

export interface Peer {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Pixels of a wheel event that zoom in by about 1.09. */
  readonly wheelPixels: number;
}

/** The product first, then the limit, then the usual choice. */
export const PEERS: readonly Peer[] = [
  { id: 'lanes', name: 'this timeline', file: 'lanes.html', wheelPixels: 6 },
  { id: 'canvas', name: 'canvas (the limit)', file: 'canvas.html', wheelPixels: 6 },
  { id: 'vis-clustered', name: 'vis-timeline, clustered', file: 'vis-clustered.html', wheelPixels: 0.65 },
  { id: 'vis', name: 'vis-timeline', file: 'vis.html', wheelPixels: 0.65 },
];
