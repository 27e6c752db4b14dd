/** Scrolls the row of tabs to the active one as soon as it is drawn; GraphiQL leaves it out of sight. */
export function showActiveTab(explorer: HTMLElement): void {
  const watch = new MutationObserver(() => {
    const tab = explorer.querySelector('.graphiql-tab-active');
    if (tab === null) return;
    watch.disconnect();
    tab.scrollIntoView({ inline: 'center' });
  });
  watch.observe(explorer, { childList: true, subtree: true });
}
