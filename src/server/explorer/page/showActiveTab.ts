/** Scrolls to the active tab as soon as it is rendered. GraphiQL does not, so it could be out of view. */
export function showActiveTab(explorer: HTMLElement): void {
  const watch = new MutationObserver(() => {
    const tab = explorer.querySelector('.graphiql-tab-active');
    if (tab === null) return;
    watch.disconnect();
    tab.scrollIntoView({ inline: 'center' });
  });
  watch.observe(explorer, { childList: true, subtree: true });
}
