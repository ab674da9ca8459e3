import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { findFocus } from '../appearance/focus.ts';
import { createStage, type Stage } from '../appearance/stage.ts';
import { stage } from '../state/stage.ts';
import {
  adjust,
  dataset,
  hovered,
  pick,
  scene,
  target,
  view,
  visible,
  words,
} from '../state/store.ts';
import type { Camera } from '../state/view.ts';

const CAMERA_REST = 250; // ms without movement before the address follows

/** The canvas. Everything on it can also be read in the table, hence no roles inside. */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const first = scene.peek();
    if (container.current === null || first === undefined) return undefined;
    try {
      return run(container.current);
    } catch (error) {
      console.warn(error);
      setBroken(true);
      return undefined;
    }
  }, []);
  if (isBroken) return <p class="notice">{words.value.noWebgl}</p>;
  return <div class="canvas" ref={container} role="img" aria-label={words.value.canvas} />;
}

function run(container: HTMLElement): () => void {
  const first = scene.peek();
  if (first === undefined) throw new Error('no scene to draw');
  let reported: Camera | undefined;
  let revealed: string | undefined;
  let timer = 0;
  const drawn = createStage(container, first, {
    onPick: pick,
    onHover: (next) => (hovered.value = next),
    onCamera: (camera) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        reported = camera;
        adjust({ camera });
      }, CAMERA_REST);
    },
  });
  stage.value = drawn;
  const stops = [
    effect(() => {
      if (scene.value !== undefined) drawn.show(scene.value);
    }),
    effect(() => {
      const { camera, selection } = view.value;
      const isAsked = camera !== reported;
      if (isAsked) drawn.setCamera(camera);
      if (selection?.id !== revealed && (!isAsked || camera === undefined)) revealTarget(drawn);
      reported = camera;
      revealed = selection?.id;
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    stage.value = undefined;
    drawn.kill();
  };
}

/** Brings what is selected into view; not where an address says itself where to look. */
function revealTarget(drawn: Stage): void {
  const [data, shown, selected] = [dataset.peek(), visible.peek(), target.peek()];
  if (data === undefined || shown === undefined) return;
  drawn.reveal([...(findFocus(data, shown, selected)?.nodes ?? [])]);
}
