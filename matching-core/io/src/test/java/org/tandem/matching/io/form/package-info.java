/** Tests of forms; all people and companies are invented. */
@NullMarked
package org.tandem.matching.io.form;

import org.jspecify.annotations.NullMarked;
