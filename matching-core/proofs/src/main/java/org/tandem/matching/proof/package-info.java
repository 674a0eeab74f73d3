/**
 * Certificates: files that prove to others that no plan is better. {@link org.tandem.matching.proof.Certifier} makes them,
 * {@link org.tandem.matching.proof.ProofChecker} checks them, and so does {@code check_proof.py}, which shares no code with either.
 *
 * <p>The problem is written as a program over pairs that are chosen or not: every mentee, every mentor, every limit and every charge
 * is a group of pairs, of which so many may be chosen, and which is worth so much on each level. Whatever number is given to each
 * group as its price, no plan exceeds the sum of what each pair is worth beyond the prices of its groups, where that is above 0,
 * and of what each group is worth at most if its chosen pairs pay the price to it (weak duality). What plans reach on the levels
 * before has a weight, and is taken off again. If that sum is less than one more than the plan has, the level is proven;
 * if it is more, plans are divided in two by how many pairs of a group they have, and each part gets a sum of its own.
 *
 * <p>Literature: Geoffrion, Lagrangean relaxation for integer programming, 1974; Land and Doig, An automatic method of solving
 * discrete programming problems, 1960; Cheung, Gleixner, Steffy, Verifying integer programming results, 2017, for certificates of
 * branching.
 */
@NullMarked
package org.tandem.matching.proof;

import org.jspecify.annotations.NullMarked;
