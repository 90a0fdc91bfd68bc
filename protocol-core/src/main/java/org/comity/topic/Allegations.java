package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;

/** Allegations about colleagues, and whistleblowing. */
public interface Allegations extends AboutWhistleblowing {

    /** Declares the facts below. */
    Facts<Allegations> ITS = Facts.facts();

    /** The person who hears of it. */
    OneOf<Allegations, Counterpart> COUNTERPARTY = ITS.oneOf(
                    "counterparty", Counterpart.class, "the person who hears of it")
            .ordinarily(Counterpart.MEMBER);

    /** The person whom the concern is about. */
    OneOf<Allegations, Counterpart> CONCERN_ABOUT = ITS.oneOf(
                    "concern-about", Counterpart.class, "the person whom the concern is about")
            .ordinarily(Counterpart.OFFICER);

    /** The subject of the allegation. */
    OneOf<Allegations, AllegationSubject> SUBJECT_MATTER = ITS.oneOf(
                    "subject-matter", AllegationSubject.class, "the subject of the allegation")
            .ordinarily(AllegationSubject.MISCONDUCT);

    /** Allegations about colleagues, and whistleblowing. */
    Topic<Allegations> TOPIC =
            ITS.topic("allegations", COUNTERPARTY, CONCERN_ABOUT, SUBJECT_MATTER, UNDER_WHISTLEBLOWING_POLICY);

    /** An officer's claims about a fellow officer. */
    Act<Allegations> ALLEGE_MISCONDUCT_OF_COLLEAGUE = TOPIC.act(
            "allege-misconduct-of-colleague", "May the officer make claims about a colleague?", Actor.OFFICER);

    /** Raising a concern under the whistleblowing policy. */
    Act<Allegations> RAISE_WHISTLEBLOWING_CONCERN = TOPIC.act(
            "raise-whistleblowing-concern",
            "May the concern be raised under the whistleblowing policy?",
            Actor.OFFICER,
            Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<Allegations>> ACTS =
            ImmutableList.of(ALLEGE_MISCONDUCT_OF_COLLEAGUE, RAISE_WHISTLEBLOWING_CONCERN);
}
