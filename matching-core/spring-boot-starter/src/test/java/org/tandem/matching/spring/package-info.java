/** Tests of the service and of what configures it. */
@NullMarked
package org.tandem.matching.spring;

import org.jspecify.annotations.NullMarked;
