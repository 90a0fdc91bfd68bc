package org.comity.profile;

import org.comity.ruling.Ruling;

/**
 * One of several objects, with the ruling on it.
 *
 * @param <P> the type of the object
 * @param object the member, document or other object that was put into the question
 * @param ruling what the protocol answers for it
 */
public record Answered<P>(P object, Ruling ruling) {

    /**
     * Whether the act is open.
     *
     * @return true where the ruling permits, with its duties; silence never does
     */
    public boolean permits() {
        return ruling.permits();
    }
}
