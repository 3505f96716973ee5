/**
 * The search field of a page's head, made live when somebody goes into it. Without this the form leads to the list by
 * letter. All that is heavy is loaded on first use.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    const here = location.pathname === new URL(form.action).pathname;
    const open = (): void => {
      this.removeEventListener('focusin', open);
      void import('./search-results.ts').then(({ showResults }) => showResults({ box: this, form, field, here }));
    };
    this.addEventListener('focusin', open);
    if (here || document.activeElement === field) open();
  }
}

customElements.define('search-box', SearchBox);
