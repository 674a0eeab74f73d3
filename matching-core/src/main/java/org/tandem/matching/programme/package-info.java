/**
 * Validated, immutable facts about a mentoring programme: people, organisations and their dated ties, running mentorships
 * and what coordinators have decided.
 *
 * <p>Values such as {@link org.tandem.matching.programme.Mentor} are plain carriers and check nothing;
 * {@link org.tandem.matching.programme.Programme.Builder#build()} checks everything and reports every fault at once. A
 * {@link org.tandem.matching.programme.Programme} that exists is therefore valid.
 *
 * <p>No {@code toString} in this package shows a name or free text about a person.
 */
@NullMarked
package org.tandem.matching.programme;

import org.jspecify.annotations.NullMarked;
