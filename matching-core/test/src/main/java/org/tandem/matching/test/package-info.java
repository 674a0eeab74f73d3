/**
 * For tests of a tool's own policy: people who keep every ready rule, random programmes, what a policy says of a pair, an
 * independent check of plans, and assertions about them.
 */
@NullMarked
package org.tandem.matching.test;

import org.jspecify.annotations.NullMarked;
