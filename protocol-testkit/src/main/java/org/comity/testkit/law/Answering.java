package org.comity.testkit.law;

import org.comity.profile.AuthorityProfile;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/**
 * How a profile is asked: by itself, or by a host's own code around it, so that the laws hold of what the host's users get.
 * Implementations are pure and thread-safe.
 */
@FunctionalInterface
public interface Answering {

    /** The profile answers itself. */
    Answering DIRECTLY = AuthorityProfile::rule;

    /**
     * Answers a question.
     *
     * @param profile the profile, or a changed one that a law compares it with
     * @param question the question
     * @return the ruling
     */
    Ruling rule(AuthorityProfile profile, Question<?> question);
}
