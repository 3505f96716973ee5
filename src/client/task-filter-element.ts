/** The filter as an element: shows itself where scripts run, hides rows that are not asked for, tells how many are left. */
import { matches, readWanted, TRAITS, writeWanted, type Trait, type Wanted } from './task-filter.ts';

class TaskFilter extends HTMLElement {
  connectedCallback(): void {
    for (const child of this.children) child.removeAttribute('hidden');
    this.show(readWanted(location.search));
    this.addEventListener('change', () => this.ask(this.chosen()));
    this.querySelector('button')?.addEventListener('click', () => this.ask(readWanted('')));
    addEventListener('popstate', () => this.show(readWanted(location.search)));
  }

  private ask(wanted: Wanted): void {
    history.replaceState(null, '', `${location.pathname}${writeWanted(wanted, location.search)}`);
    this.show(wanted);
  }

  private chosen(): Wanted {
    const value = (trait: Trait): string => this.choice(trait)?.value ?? '';
    return { noi: value('noi'), 'chuong-trinh': value('chuong-trinh'), 'trang-thai': value('trang-thai'), ro: value('ro') };
  }

  private choice(trait: Trait): HTMLSelectElement | null {
    return this.querySelector(`select[name="${trait}"]`);
  }

  private show(wanted: Wanted): void {
    for (const trait of TRAITS) {
      const choice = this.choice(trait);
      if (choice) choice.value = wanted[trait];
    }
    const rows = [...document.querySelectorAll('[data-trang-thai]')];
    const hits = rows.filter((row) => matches(wanted, (trait) => row.getAttribute(`data-${trait}`) ?? ''));
    for (const row of rows) row.toggleAttribute('hidden', !hits.includes(row));
    for (const group of document.querySelectorAll('[data-group]')) group.toggleAttribute('hidden', !hits.some((row) => group.contains(row)));
    const told = this.querySelector('[role=status]');
    if (told) told.textContent = (this.getAttribute('data-hits') ?? '').replace('{found}', String(hits.length)).replace('{all}', String(rows.length));
  }
}

customElements.define('task-filter', TaskFilter);
