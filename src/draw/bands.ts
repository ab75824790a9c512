/** Bands and their lanes: titles, names, base lines and lifelines. */
import { select, type Selection } from 'd3';
import type { PlacedSegment } from '../core/layout/lifelines.ts';
import type { PlacedBand, PlacedLane, PlacedLanes } from '../core/layout/place-lanes.ts';
import type { LanesLook } from './look.ts';
import { round } from './round.ts';

function drawLifeline(lane: SVGGElement, segments: readonly PlacedSegment[]): void {
  select(lane)
    .selectAll<SVGRectElement, PlacedSegment>('rect.life')
    // Nodes that the build drew carry no data yet; they give way to new ones.
    .data(segments, (segment) => (segment as PlacedSegment | undefined)?.key ?? '')
    .join((enter) => enter.insert('rect', '.cap, .lane-name'))
    .attr('class', (segment) => (segment.soft ? 'life soft' : 'life'))
    .attr('x', (segment) => round(segment.x0))
    .attr('y', (segment) => round(segment.y - segment.thickness / 2))
    .attr('width', (segment) => round(segment.x1 - segment.x0))
    .attr('height', (segment) => segment.thickness)
    .attr('rx', (segment) => Math.min(segment.thickness / 2, 4))
    .attr('opacity', (segment) => round(0.4 + segment.thickness / 26));
  select(lane)
    .selectAll<SVGPathElement, PlacedSegment>('path.cap')
    .data(segments.filter((segment) => segment.capped))
    .join((enter) => enter.insert('path', '.lane-name'))
    .attr('class', 'cap')
    .attr('d', (segment) => `M${round(segment.x1)},${round(segment.y - 6)}v12`);
}

function drawLane(this: SVGGElement, lane: PlacedLane, placed: PlacedLanes, look: LanesLook): void {
  const group = select(this);
  const [x0, x1] = placed.scale.range;
  group
    .selectAll<SVGPathElement, PlacedLane>('path.base')
    .data([lane])
    .join('path')
    .attr('class', 'base')
    .attr('d', `M${round(x0)},${round(lane.lineY)}H${round(x1)}`);
  drawLifeline(this, lane.segments);
  const href = look.laneHref(lane.id);
  group
    .selectAll<SVGElement, PlacedLane>(href ? 'a.lane-name' : 'g.lane-name')
    .data([lane])
    .join((enter) => {
      const name = enter.append<SVGElement>(href ? 'svg:a' : 'svg:g').attr('class', 'lane-name');
      name.append('text');
      return name;
    })
    .attr('href', href ?? null)
    .select('text')
    .attr('x', round(lane.nameX))
    .attr('y', round(lane.nameY))
    .attr('text-anchor', placed.portrait ? 'start' : 'end')
    .text(lane.name);
}

/** Draws all bands into a group, joined by id. */
export function drawBands(
  group: Selection<SVGGElement, unknown, null, undefined>,
  placed: PlacedLanes,
  look: LanesLook,
): void {
  const bands = group
    .selectAll<SVGGElement, PlacedBand>('g.band')
    .data(placed.bands, function (band) {
      return (band as PlacedBand | undefined) ? band.theme.id : (this as Element).getAttribute('data-band')!;
    })
    .join((enter) => {
      const band = enter.append('g').attr('class', 'band');
      band.append('text').attr('class', 'band-title').attr('x', 12);
      band.append('path').attr('class', 'band-rule');
      return band;
    })
    .attr('data-band', (band) => band.theme.id)
    .attr('data-hue', (band) => band.theme.hue);
  bands
    .select('.band-title')
    .attr('y', (band) => round(band.titleY))
    .text((band) => band.theme.name[look.lang]);
  bands.select('.band-rule').attr('d', (band) => `M12,${round(band.ruleY)}H${round(placed.scale.range[1])}`);
  bands
    .selectAll<SVGGElement, PlacedLane>('g.lane')
    .data(
      (band) => band.lanes,
      function (lane) {
        return (lane as PlacedLane | undefined) ? lane.id : (this as Element).getAttribute('data-lane')!;
      },
    )
    .join('g')
    .attr('class', 'lane')
    .attr('data-lane', (lane) => lane.id)
    .each(function (lane) {
      drawLane.call(this, lane, placed, look);
    });
}
