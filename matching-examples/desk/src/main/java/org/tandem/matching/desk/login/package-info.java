/** Who may do what, and how they show who they are. */
@NullMarked
package org.tandem.matching.desk.login;

import org.jspecify.annotations.NullMarked;
