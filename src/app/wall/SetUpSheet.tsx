import { replaySpeeds } from '../../domain/replay';
import { CopyButton } from '../../ui/CopyButton';
import { Drawer } from '../../ui/Drawer';
import { ToggleGroup } from '../../ui/ToggleGroup';
import { type WallChoices, wallParameters, wallRanges } from '../../url/wall-choices';
import { linkToWall } from '../../url/wall-link';
import { FullScreenButton } from './set-up/FullScreenButton';
import { NumberField } from './set-up/NumberField';
import { SceneList } from './set-up/SceneList';
import { TestLine } from './set-up/TestLine';

interface SetUpSheetProps {
  readonly choices: WallChoices;
  readonly change: (patch: Partial<WallChoices>) => void;
  readonly onClose: () => void;
}

const numbers = [
  {
    name: 'diagonal',
    label: 'Diagonal of the picture',
    unit: 'inches',
    hint: 'From corner to corner, without the frame; of a projector, that of what it throws.',
  },
  {
    name: 'distance',
    label: 'Distance',
    unit: 'metres',
    hint: 'From the picture to the eyes of those who are farthest away.',
  },
  {
    name: 'every',
    label: 'Time of a scene',
    unit: 'seconds',
    hint: 'Ten or more leave time to read; Space pauses.',
  },
] as const;

const speeds = [
  { value: 'none', label: 'none' },
  ...replaySpeeds.map((speed) => ({ value: `${speed}`, label: `${speed}` })),
];

export function SetUpSheet({ choices, change, onClose }: SetUpSheetProps) {
  const [diagonal, distance, every] = numbers.map((field) => (
    <NumberField
      key={field.name}
      {...field}
      value={choices[field.name]}
      range={wallRanges[field.name]}
      parse={wallParameters[field.name].parse}
      onChange={(value) => change({ [field.name]: value })}
    />
  ));
  return (
    <Drawer title="Set up this wall" contentKey="set-up" onClose={onClose}>
      <div className="grid cursor-auto gap-4 pt-3 text-body">
        <p className="text-ink-2 text-small">Changes apply immediately and are saved in the URL.</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {diagonal}
          {distance}
        </div>
        <TestLine choices={choices} />
        {every}
        <SceneList shown={choices.scenes} onChange={(scenes) => change({ scenes })} />
        <ToggleGroup
          label="Replay, days a second"
          value={`${choices.replay ?? 'none'}`}
          options={speeds}
          onChange={(value) =>
            change({ replay: replaySpeeds.find((speed) => `${speed}` === value) ?? null })
          }
        />
        <div className="flex flex-wrap items-center gap-2">
          <FullScreenButton />
          <CopyButton label="Copy link to this wall" text={linkToWall(choices)} />
        </div>
      </div>
    </Drawer>
  );
}
