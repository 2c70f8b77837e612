import type { MedicalRiskFactor } from './codes';
import type { Stage, WhereCode } from './plan';

// For app/features/incidents alone, until its words come from the catalogue: app/words says the same.

type Labels<Code extends string> = Readonly<Record<Code, string>>;

export const stageLabels: Labels<Stage> = {
  calm: "I'm OK",
  early_signs: "Something's starting",
  escalating: "It's getting hard",
  crisis: "It's too much",
  recovery: 'Coming down',
  afterwards: 'Afterwards',
};

export const whereLabels: Labels<WhereCode> = {
  anywhere: 'Anywhere',
  my_room: 'My room',
  garden_or_outside: 'Garden or outside',
  quiet_room: 'Quiet room',
  classroom: 'Classroom',
  lounge: 'Lounge',
  kitchen: 'Kitchen',
  ward_corridor: 'Ward corridor',
  transport: 'Car, bus or train',
  community: 'Out and about',
  bathroom: 'Bathroom',
};

export const riskLabels: Labels<MedicalRiskFactor> = {
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
