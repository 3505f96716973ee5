import type { Check } from '../check.ts';
import { addressForm } from './address-form.ts';
import { claimIdDuplicate } from './claim-id-duplicate.ts';
import { correctionChange } from './correction-change.ts';
import { correctionReplaced } from './correction-replaced.ts';
import { countParts } from './count-parts.ts';
import { countPlace } from './count-place.ts';
import { cycle } from './cycle.ts';
import { englishAlone } from './english-alone.ts';
import { fileMissing } from './file-missing.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idFormerClash } from './id-former-clash.ts';
import { idInTwoFolders } from './id-in-two-folders.ts';
import { idTwin } from './id-twin.ts';
import { indicatorCategories } from './indicator-categories.ts';
import { indicatorLadder } from './indicator-ladder.ts';
import { indicatorUnit } from './indicator-unit.ts';
import { inferredDoubt } from './inferred-doubt.ts';
import { inferredField } from './inferred-field.ts';
import { mergeRule } from './merge-rule.ts';
import { partPlace } from './part-place.ts';
import { placeCode } from './place-code.ts';
import { placeCommune } from './place-commune.ts';
import { placeCountry } from './place-country.ts';
import { placeFormer } from './place-former.ts';
import { placeMerger } from './place-merger.ts';
import { placeTile } from './place-tile.ts';
import { recastRule } from './recast-rule.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { registerMadeOf } from './register-made-of.ts';
import { registerPlace } from './register-place.ts';
import { reportAddress } from './report-address.ts';
import { reportCopy } from './report-copy.ts';
import { reportEmpty } from './report-empty.ts';
import { reportFolder } from './report-folder.ts';
import { reportIdDate } from './report-id-date.ts';
import { reportPublishedBasis } from './report-published-basis.ts';
import { reportRows } from './report-rows.ts';
import { shareParts } from './share-parts.ts';
import { statementAbout } from './statement-about.ts';
import { statementOutcome } from './statement-outcome.ts';
import { targetBasis } from './target-basis.ts';
import { targetIdDuplicate } from './target-id-duplicate.ts';
import { targetTime } from './target-time.ts';
import { taskFolder } from './task-folder.ts';
import { timeAfterReading } from './time-after-reading.ts';
import { timeForm } from './time-form.ts';
import { timeFormerPlace } from './time-former-place.ts';
import { timeOrder } from './time-order.ts';
import { timeUnreal } from './time-unreal.ts';
import { valueBounds } from './value-bounds.ts';
import { valueCategory } from './value-category.ts';
import { valueDecimals } from './value-decimals.ts';
import { valueForm } from './value-form.ts';
import { valueOutOf } from './value-out-of.ts';
import { valueRange } from './value-range.ts';
import { valueRank } from './value-rank.ts';

/** Every named cross-file check, each in the file of its code; the contributors' guide lists them from here. */
export const CHECKS: readonly Check[] = [
  fileMissing, referenceUnknown, cycle,
  idDuplicate, idInTwoFolders, idTwin, idFormerClash, claimIdDuplicate, targetIdDuplicate,
  reportIdDate, reportFolder, reportAddress, reportCopy, reportEmpty, reportRows, reportPublishedBasis, taskFolder,
  placeCommune, placeFormer, placeMerger, placeTile, placeCode, placeCountry,
  timeUnreal, timeOrder, timeAfterReading, timeForm, timeFormerPlace,
  valueForm, valueRange, valueCategory, valueBounds, valueOutOf, valueRank, valueDecimals, shareParts,
  indicatorUnit, indicatorCategories, indicatorLadder, mergeRule, recastRule, targetTime, targetBasis,
  registerPlace, registerMadeOf, countPlace, countParts, partPlace,
  statementAbout, statementOutcome, inferredDoubt, inferredField,
  correctionChange, correctionReplaced,
  addressForm, englishAlone,
];
