import { Icon } from '../icons.tsx';
import { words } from '../state/store.ts';
import { exports } from './exports.ts';
import { isSingleFile, saveFile, savePage, savePicture } from './save.ts';

const MENU = 'export-menu';

/** Saves what is on show: as a picture, a page, or in the formats of other tools. */
export function ExportMenu() {
  const text = words.value.exports;
  return (
    <>
      <button type="button" class="button" aria-label={text.title} {...{ popovertarget: MENU }}>
        <Icon name="save" />
        <span class="wide-only">{text.title}</span>
      </button>
      <div id={MENU} class="menu" popover="auto">
        <p class="quiet">{text.hint}</p>
        <Item label={text.png} ending="png" onChoose={savePicture} />
        {!isSingleFile() && <Item label={text.html} ending="html" onChoose={savePage} />}
        {exports.map((format) => (
          <Item
            key={format.id}
            label={text[format.id]}
            ending={format.ending}
            onChoose={() => saveFile(format)}
          />
        ))}
      </div>
    </>
  );
}

interface ItemProps {
  readonly label: string;
  readonly ending: string;
  readonly onChoose: () => void | Promise<void>;
}

function Item({ label, ending, onChoose }: ItemProps) {
  const choose = () => {
    document.getElementById(MENU)?.hidePopover();
    void onChoose();
  };
  return (
    <button type="button" class="menu-item" onClick={choose}>
      <span>{label}</span>
      <small class="quiet">.{ending}</small>
    </button>
  );
}
