package org.tandem.matching.recommend;

import org.tandem.matching.internal.price.Worth;

/** A pair with the best plan that has it: worth what was found, and at most the bound. */
record PricedPair(int pair, Worth worth, Worth bound) {}
