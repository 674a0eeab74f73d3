@NullMarked
package org.tandem.matching.desk.policy;

import org.jspecify.annotations.NullMarked;
