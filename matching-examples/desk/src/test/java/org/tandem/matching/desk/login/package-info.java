/** Tests of who gets in. */
@NullMarked
package org.tandem.matching.desk.login;

import org.jspecify.annotations.NullMarked;
