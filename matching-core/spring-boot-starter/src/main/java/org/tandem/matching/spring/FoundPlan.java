package org.tandem.matching.spring;

import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Limits;

/**
 * What a search has found, with all that a decision record asks for.
 *
 * @param order what was matched
 * @param compatibility its judged pairs
 * @param plan the plan
 * @param limits the limits of the search
 */
public record FoundPlan(SearchOrder order, Compatibility compatibility, Plan plan, Limits limits) {}
