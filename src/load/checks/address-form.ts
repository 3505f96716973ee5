import type { AuthoredData } from '../authored-data.ts';
import type { Check } from '../check.ts';

interface Address {
  readonly record: object;
  readonly field: string;
  readonly address: string;
}

/** Scheme, then a host of ASCII labels whose last is no number, then nothing but a path, a query or a fragment. */
const HOST = /^https?:\/\/((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?)(?=[/?#]|$)/i;
const UNSAFE = /[\\<>"\s]/;

export const addressForm: Check = {
  code: 'address-form',
  description: 'Địa chỉ web có tên miền bằng chữ ASCII, không tên người dùng, không cổng, không phải số IP.',
  check: (data) =>
    addressesOf(data).flatMap(({ record, field, address }) => {
      const fault = addressFault(address);
      return fault === null ? [] : [{ record, field, message: `địa chỉ «${address}» ${fault}`, remedy: 'chép lại từ thanh địa chỉ của trình duyệt, chỉ gồm https://tên-miền/đường-dẫn' }];
    }),
};

function addressesOf(data: AuthoredData): Address[] {
  const given = <R extends object>(records: Iterable<R>, fields: readonly (keyof R & string)[]): Address[] =>
    [...records].flatMap((record) => fields.flatMap((field): Address[] => {
      const address: unknown = record[field];
      return typeof address === 'string' ? [{ record, field, address }] : [];
    }));
  return [
    ...given(data.site === null ? [] : [data.site], ['siteUrl', 'repository']),
    ...given(data.programmes.values(), ['url']),
    ...given(data.glossary.values(), ['url']),
    ...given(data.reports.values(), ['url', 'archive']),
  ];
}

function addressFault(address: string): string | null {
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  if (authority.includes('@')) return 'có tên người dùng (@)';
  if (/^\[|^[\d.]+(:|$)/.test(authority)) return 'là số IP';
  if (/:\d*$/.test(authority)) return 'có số cổng';
  const [, host] = HOST.exec(address) ?? [];
  if (host === undefined || /(^|\.)xn--/i.test(host)) return 'không có tên miền viết bằng chữ ASCII';
  return UNSAFE.test(address) || !URL.canParse(address) || new URL(address).hostname !== host.toLowerCase() ? 'có ký tự không dùng được' : null;
}
