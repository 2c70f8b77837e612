import {
  avoidLabels,
  howKnownLabels,
  riskLabels,
  signLabels,
  strategyLabels,
  triggerLabels,
} from '../../domain/labels';
import type { HowKnown, ItemKind, PlanItem } from '../../domain/plan';
import { kindOfSection } from '../../domain/plan';
import { restrictionWords } from '../../domain/restriction';
import type { MedicalRiskFactor } from '../../domain/codes';
import type { Option } from '../../ui/field';

/** The labels that a category of this kind of item is chosen from. */
const categoryLabels: Partial<Record<ItemKind, Readonly<Record<string, string>>>> = {
  trigger: triggerLabels,
  sign: signLabels,
  strategy: strategyLabels,
  avoid: avoidLabels,
};

export function categoryOptions(section: PlanItem['section']): Option[] {
  return optionsFrom(categoryLabels[kindOfSection[section]] ?? {});
}

export function categoryLabel(item: PlanItem): string | null {
  return (item.category && categoryLabels[item.kind]?.[item.category]) || null;
}

export function howKnownLabel(code: HowKnown): string {
  return howKnownLabels[code];
}

export function riskLabel(code: string): string {
  return riskLabels[code as MedicalRiskFactor] ?? code;
}

export function optionsFrom(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

export const riskOptions: Option[] = optionsFrom(riskLabels);

export const restrictionOptions: Option[] = Object.entries(restrictionWords).map(([value, { label, plain }]) => ({
  value,
  label,
  hint: plain,
}));
