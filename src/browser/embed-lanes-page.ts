/** The lanes in a frame: what the address chooses, drawn at the width there is. */
import { drawEmbeddedLanes } from './embed-lanes.ts';
import { startEmbed } from './embed-start.ts';

void startEmbed(drawEmbeddedLanes);
