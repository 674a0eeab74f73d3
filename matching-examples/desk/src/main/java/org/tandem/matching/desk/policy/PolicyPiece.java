package org.tandem.matching.desk.policy;

import java.util.List;

/**
 * A rule, a criterion or a limit that a policy has, or may have.
 *
 * @param section to what it belongs
 * @param name its name in a file
 * @param isOn whether the policy has it
 * @param settings its limits, weights and choices; those that it would begin with, if it is not on
 */
record PolicyPiece(PolicySection section, String name, boolean isOn, List<PolicySetting> settings) {

    /** Returns by what a form names it. */
    public String key() {
        return section.key() + "/" + name;
    }
}
