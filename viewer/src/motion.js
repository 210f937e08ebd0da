// Motion where drawing is slow (no graphics card, many edges): while the camera moves, the picture last drawn is shifted and
// scaled, which costs nothing; it is drawn anew once the camera rests.

const SLOW = 20; // milliseconds to draw
const REST = 140; // milliseconds without a move

/** Takes over the drawing of a renderer whose picture costs more than ``SLOW``. Gives the state, for tests. */
export function easeMotion(renderer, container) {
  const draw = renderer.render.bind(renderer);
  const canvases = [...container.querySelectorAll("canvas")];
  const camera = renderer.getCamera();
  const motion = { slow: false, cost: 0 };
  let drawn = camera.getState();
  let resting = 0;

  const anew = () => {
    for (const canvas of canvases) canvas.style.transform = "";
    drawn = camera.getState();
    draw();
  };
  const shift = (now) => {
    const scale = drawn.ratio / now.ratio;
    const middle = { x: 0.5, y: 0.5 };
    const before = renderer.framedGraphToViewport(middle, { cameraState: drawn });
    const after = renderer.framedGraphToViewport(middle, { cameraState: now });
    const moved = `translate(${after.x - scale * before.x}px, ${after.y - scale * before.y}px) scale(${scale})`;
    for (const canvas of canvases) Object.assign(canvas.style, { transformOrigin: "0 0", transform: moved });
  };
  renderer.render = () => {
    const now = camera.getState();
    const still = now.x === drawn.x && now.y === drawn.y && now.ratio === drawn.ratio && now.angle === drawn.angle;
    if (!motion.slow || still || now.angle !== drawn.angle) {
      clearTimeout(resting);
      anew();
      return renderer;
    }
    renderer.renderFrame = null;
    shift(now);
    clearTimeout(resting);
    resting = setTimeout(anew, REST);
    return renderer;
  };

  const context = canvases[0]?.getContext("webgl2");
  if (context) {
    const pixel = new Uint8Array(4);
    const wait = () => context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
    draw();
    wait();
    const start = performance.now();
    draw();
    wait();
    motion.cost = performance.now() - start;
    motion.slow = motion.cost > SLOW;
  }
  return motion;
}
