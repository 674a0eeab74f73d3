/**
 * What past pairs teach: new weights from their criteria and their ratings, with the evidence that these predict better than
 * today's. Weights are proposed and never applied.
 */
@NullMarked
package org.tandem.matching.feedback;

import org.jspecify.annotations.NullMarked;
