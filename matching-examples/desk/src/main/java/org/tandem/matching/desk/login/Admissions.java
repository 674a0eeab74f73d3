package org.tandem.matching.desk.login;

/** Knows by what people have come in: an account, a link. */
public interface Admissions {

    /** Returns whether this is somebody who came in this way, by what is good no longer. */
    boolean isOver(Object who);
}
