/** Tests of what programs are told. */
@NullMarked
package org.tandem.matching.desk.api;

import org.jspecify.annotations.NullMarked;
