package org.comity.testkit.law;

import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/**
 * Who is asked about what: a profile, how it is asked, and one act.
 *
 * @param profile the profile
 * @param answering how it is asked
 * @param about the profile without the clauses about other acts, which is quickly changed
 * @param possibilities the possible worlds of the act
 */
record Subject(AuthorityProfile profile, Answering answering, AuthorityProfile about, Possibilities possibilities) {

    static Subject of(AuthorityProfile profile, Answering answering, Act<?> act) {
        return new Subject(profile, answering, Rebuilt.about(profile, act), Possibilities.of(act));
    }

    Ruling rule(Question<?> question) {
        return answering.rule(profile, question);
    }

    Ruling rule(AuthorityProfile other, Question<?> question) {
        return answering.rule(other, question);
    }
}
