import type { MedicalRiskFactor } from '../../domain/codes';

/** `medical_risk_factors`: what makes it dangerous to be held, as a label. */
export const risks: Record<MedicalRiskFactor, string> = {
  asthma_or_breathing: 'Asthma or breathing',
  heart_condition: 'Heart',
  high_blood_pressure: 'High blood pressure',
  high_bmi: 'A large body',
  epilepsy: 'Epilepsy',
  sickle_cell_disease_or_trait: 'Sickle cell',
  diabetes: 'Diabetes',
  pregnancy: 'Pregnancy',
  recent_meal_or_reflux: 'Just eaten, or reflux',
  neck_or_spine_problem: 'Neck or spine',
  joint_hypermobility: 'Joints that come out',
  osteoporosis_or_fracture_risk: 'Bones that break easily',
  bleeding_risk_anticoagulant: 'Bleeds easily, or blood thinners',
  gastrostomy_or_shunt_or_device: 'A tube, shunt or device',
  airway_or_swallowing: 'Airway or swallowing',
  sedating_medicine_or_alcohol: 'Medicine or alcohol that makes me sleepy',
  stimulant_use: 'Stimulants',
  recent_surgery_or_fracture: 'An operation or a break',
  trauma_history: 'Something bad that happened to me',
  sensory_loss_hearing_or_sight: 'Hearing or sight',
  old_age_frailty: 'Old and frail',
  child_or_small_body: 'A child, or a small body',
  physical_disability_or_aid: 'A physical disability or an aid',
};
