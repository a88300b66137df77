//! placeholder
use house::DemoStep;
pub(crate) const STEPS: &[DemoStep] = &[];
