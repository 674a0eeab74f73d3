/** Questions of a programme's own questionnaire: a policy asks them, columns of the people's files answer them. */
@NullMarked
package org.tandem.matching.io.question;

import org.jspecify.annotations.NullMarked;
