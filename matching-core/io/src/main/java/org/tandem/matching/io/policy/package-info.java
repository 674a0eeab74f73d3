/** Policies as files: the names of ready-made pieces with their settings, in JSON with comments. */
@NullMarked
package org.tandem.matching.io.policy;

import org.jspecify.annotations.NullMarked;
