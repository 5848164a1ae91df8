import { retireInAnyOrder, undoInAnyOrder, undoRewordingsInAnyOrder } from '../unit/review/orders.ts';
import { World } from '../unit/review/support.ts';

/** The unit tests try the same a few times. */
describe('many decisions about one file', () => {
  let world: World;
  beforeEach(() => (world = new World()));
  afterEach(() => world.end());

  it('give the original back whatever the order in which they are undone', () => undoInAnyOrder(world, 100));

  it('leave the newest words that stand, whatever the order in which rewordings are undone', () =>
    undoRewordingsInAnyOrder(world, 100));

  it('give every byte around the rules back, whatever stands there and in whatever order rules go', () =>
    retireInAnyOrder(world, 100));
});
