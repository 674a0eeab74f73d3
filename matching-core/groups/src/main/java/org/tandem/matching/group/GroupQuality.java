package org.tandem.matching.group;

import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;

/**
 * How good a plan of groups is, and how good any could be.
 *
 * @param status whether the plan is proven optimal
 * @param ended why the search ended
 * @param bound no plan has more points than this
 */
public record GroupQuality(Status status, Ended ended, long bound) {}
