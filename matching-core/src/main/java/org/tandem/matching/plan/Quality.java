package org.tandem.matching.plan;

/**
 * How good a plan is by the policy's objective, and how good any plan could be.
 *
 * @param status whether the plan is proven optimal
 * @param ended why the search ended
 * @param mostMatches no plan has more matches than this
 * @param bound no plan that serves the mentees as well has more points than this; where the objective is not the largest sum
 *     and the plan is proven optimal, no plan as good by that objective has more points
 */
public record Quality(Status status, Ended ended, long mostMatches, long bound) {}
