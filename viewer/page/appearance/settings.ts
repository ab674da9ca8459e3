import type { Settings } from 'sigma/settings';
import { createLineProgram } from './line-program.ts';

/** Sigma's settings that never change. Names are wanted in plenty here: the label layer writes those that find room. */
export const settings: Partial<Settings> = {
  edgeProgramClasses: {
    straight: createLineProgram(1),
    curved: createLineProgram(14),
    loop: createLineProgram(28),
  },
  defaultEdgeType: 'straight',
  enableEdgeEvents: true,
  renderEdgeLabels: true,
  edgeLabelSize: 12,
  labelDensity: 3,
  labelGridCellSize: 100,
  labelRenderedSizeThreshold: 3,
  minCameraRatio: 0.03,
  maxCameraRatio: 4,
  stagePadding: 48,
  zIndex: true,
};
