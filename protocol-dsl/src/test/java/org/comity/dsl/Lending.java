package org.comity.dsl;

import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.Office;
import org.comity.clause.Clause;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Count;
import org.comity.question.Facts;
import org.comity.question.Named;
import org.comity.question.OneOf;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** A small topic for the tests of what each verb means: who may borrow from the council's library. */
public interface Lending extends Asked {

    /** What is lent. */
    enum Item implements Named {
        NOVEL,
        ATLAS,
        MAP
    }

    /** How it is asked for. */
    enum Channel implements Named {
        POST,
        DESK
    }

    Facts<Lending> ITS = Facts.facts();

    YesNo<Lending> RARE = ITS.yesNo("rare", "the item is rare");

    YesNo<Lending> OVERDUE = ITS.yesNo("overdue", "another loan is overdue").ordinarily(false);

    YesNo<Lending> FINED = ITS.yesNo("fined", "a fine is due").ordinarily(false);

    OneOf<Lending, Item> ITEM = ITS.oneOf("item", Item.class, "the item");

    Count<Lending> LOANS = ITS.count("loans", 5, "the number of loans").ordinarily(0);

    YesNo<Lending> DESK_ASKED =
            ITS.yesNo("desk-asked", "the desk was asked first").byChoice();

    YesNo<Lending> SIGNED = ITS.yesNo("signed", "the form is signed").byChoice();

    OneOf<Lending, Channel> CHANNEL =
            ITS.oneOf("channel", Channel.class, "the channel").byChoice();

    SetOf<Lending, Office> SUBJECT_HOLDS = ITS.setOf("subject-holds", Office.class, "the offices of the subject");

    SetOf<Lending, Office> COMPLAINANT_HOLDS =
            ITS.setOf("complainant-holds", Office.class, "the offices of the complainant");

    Topic<Lending> TOPIC = ITS.topic(
                    "lending",
                    RARE,
                    OVERDUE,
                    FINED,
                    ITEM,
                    LOANS,
                    DESK_ASKED,
                    SIGNED,
                    CHANNEL,
                    SUBJECT_HOLDS,
                    COMPLAINANT_HOLDS)
            .never(
                    RARE.yes().and(ITEM.is(Item.NOVEL)),
                    FINED.yes().and(OVERDUE.no()).and(LOANS.is(0)))
            .stepsFallAwayWhenHeldBy(SUBJECT_HOLDS, COMPLAINANT_HOLDS);

    Act<Lending> BORROW = TOPIC.act("borrow-item", "May the member borrow the item?", Actor.MEMBER);

    Act<Lending> RENEW = TOPIC.act("renew-loan", "May the loan be renewed?", Actor.MEMBER, Actor.OFFICER);

    Authority AUTHORITY = Authority.builder()
            .id("testshire")
            .name("Testshire County Council")
            .type(AuthorityType.COUNTY)
            .build();

    Edition EDITION = Edition.undated("a test", "1");

    /** A profile of these sentences. */
    static AuthorityProfile profile(Sentence... sentences) {
        return AuthorityProfile.of(AUTHORITY, EDITION, Clauses.section("All", sentences));
    }

    /** The only clause of a sentence. */
    static Clause only(Sentence sentence) {
        return sentence.clauses().get(0);
    }
}
