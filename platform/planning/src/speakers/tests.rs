//! Rules of the whole solver. Those on the given instances run where `CONVOKE_TEST_SCHEDULING` names their folder.
