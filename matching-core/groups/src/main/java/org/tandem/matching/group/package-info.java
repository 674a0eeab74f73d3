/**
 * Workshop groups. A {@link org.tandem.matching.group.Workshop} lists participants and groups, a
 * {@link org.tandem.matching.group.GroupPolicy} says who may be together and what is good, a
 * {@link org.tandem.matching.group.GroupComposer} composes a {@link org.tandem.matching.group.GroupPlan}.
 */
@NullMarked
package org.tandem.matching.group;

import org.jspecify.annotations.NullMarked;
