import { Icon } from '../icons.tsx';
import { stage } from '../state/stage.ts';
import { words } from '../state/store.ts';

/** Zoom for those without a wheel. */
export function ZoomButtons() {
  const text = words.value;
  const buttons = [
    { by: 'in', icon: 'plus', label: text.zoomIn },
    { by: 'out', icon: 'minus', label: text.zoomOut },
    { by: 'fit', icon: 'fit', label: text.zoomFit },
  ] as const;
  return (
    <div class="zoom">
      {buttons.map(({ by, icon, label }) => (
        <button
          key={by}
          type="button"
          class="icon-button"
          title={label}
          aria-label={label}
          onClick={() => stage.value?.zoom(by)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
