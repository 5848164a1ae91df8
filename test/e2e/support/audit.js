/**
 * Runs in the review panel's page. Answers what a person with poor sight or without a mouse would stumble over:
 * texts with less than 4.5:1 against what lies behind them (WCAG 2.2, 1.4.3), controls without a name, controls that
 * look the same with the focus as without, a page that scrolls, and second buttons in the border of the first.
 */
(() => {
  const parse = (color) => {
    const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const unit = color.startsWith('color(') ? 255 : 1;
    const [r = 0, g = 0, b = 0, a = 1] = numbers;
    return { r: r * unit, g: g * unit, b: b * unit, a };
  };
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a),
    g: top.g * top.a + under.g * (1 - top.a),
    b: top.b * top.a + under.b * (1 - top.a),
    a: 1,
  });
  const parent = (element) =>
    element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  const line = (element) => {
    const found = [];
    for (let at = element; at; at = parent(at)) found.unshift(at);
    return found;
  };
  const behind = (element) =>
    line(element).reduce((under, at) => over(parse(getComputedStyle(at).backgroundColor), under), {
      r: 255,
      g: 255,
      b: 255,
      a: 1,
    });
  const luminance = ({ r, g, b }) => {
    const [R, G, B] = [r, g, b].map((value) => {
      const v = value / 255;
      return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const contrast = (element) => {
    const back = behind(element);
    const opacity = line(element).reduce((product, at) => product * Number(getComputedStyle(at).opacity), 1);
    const ink = parse(getComputedStyle(element).color);
    const front = over({ ...ink, a: ink.a * opacity }, back);
    const [dark, light] = [luminance(front), luminance(back)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  const visible = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const ownText = (element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent.trim())
      .join(' ')
      .trim();
  const isDisabled = (element) => line(element).some((at) => at.hasAttribute('disabled'));
  const all = [...document.querySelectorAll('body *')].filter(visible);

  const faint = all
    .map((element) => ({ element, text: element.value || ownText(element) }))
    .filter(({ element, text }) => text !== '' && !isDisabled(element) && element.closest('.aloud') === null)
    .map(({ element, text }) => ({
      text: text.slice(0, 60),
      ratio: Math.round(contrast(element) * 100) / 100,
    }))
    .filter(({ ratio }) => ratio < 4.5);

  const controls = all.filter((element) =>
    element.matches('button, input, textarea, a, vscode-button, [tabindex="0"]'),
  );
  const nameOf = (element) =>
    (
      element.getAttribute('aria-label') ||
      [...(element.labels ?? [])].map((label) => label.innerText).join(' ') ||
      element.innerText ||
      ''
    ).trim();
  const nameless = controls
    .filter((element) => nameOf(element) === '')
    .map((element) => element.outerHTML.slice(0, 120));

  const look = (element) => {
    const inner = element.shadowRoot === null ? [] : [...element.shadowRoot.querySelectorAll('*')];
    const of = (at, pseudo) => {
      const style = getComputedStyle(at, pseudo);
      return [
        style.outlineStyle === 'none' || style.outlineWidth === '0px'
          ? 'none'
          : `${style.outlineWidth} ${style.outlineColor}`,
        style.borderColor,
        style.boxShadow,
      ].join(';');
    };
    return [element, ...inner].flatMap((at) => [of(at), of(at, '::before'), of(at, '::after')]).join('|');
  };
  const active = document.activeElement;
  const invisible = [];
  for (const element of controls.filter((control) => !isDisabled(control))) {
    active?.blur();
    element.blur();
    const without = look(element);
    element.focus({ focusVisible: true, preventScroll: true });
    if (look(element) === without) invisible.push(nameOf(element).slice(0, 60));
    element.blur();
  }
  active?.focus();

  // A list may scroll, the page may not: its lowest buttons would move with it.
  const { scrollHeight, clientHeight } = document.documentElement;
  const tooHigh = scrollHeight - clientHeight;

  const probe = document.createElement('span');
  probe.style.color = 'var(--vscode-button-secondaryBorder, var(--vscode-button-border, transparent))';
  document.body.append(probe);
  const second = getComputedStyle(probe).color;
  probe.remove();
  const borrowed = all
    .filter((element) => element.matches('vscode-button[secondary]'))
    .filter(({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.base')).borderTopColor !== second)
    .map(nameOf);
  return { faint, nameless, invisible, tooHigh, borrowed };
})();
