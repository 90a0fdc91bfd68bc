package org.comity.testkit.law;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;

import org.comity.authority.Body;
import org.comity.people.PoliticalGroup;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.question.Facts;
import org.comity.question.Named;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;
import org.comity.topic.AboutDocument;
import org.comity.topic.AboutGroup;
import org.comity.topic.AboutMember;
import org.comity.topic.AboutOfficer;

/** A topic as nobody should write it: its facts look at who people are, and two of its values have one name. */
interface Favours extends AboutMember, AboutOfficer, AboutDocument, AboutGroup {

    /** Two constants, one name. */
    enum Tone implements Named {
        /** One. */
        WARM,
        /** The other. */
        COLD;

        @Override
        public String id() {
            return "lukewarm";
        }
    }

    Facts<Favours> ITS = Facts.facts();

    YesNo<Favours> FRIEND = ITS.yesNo("friend", "the member is called Ash")
            .from(MEMBER, member -> member.name().equals("Ash"));

    YesNo<Favours> COUSIN = ITS.yesNo("cousin", "the officer is called Elder")
            .from(OFFICER, officer -> officer.name().equals("Elder"));

    YesNo<Favours> IVY = ITS.yesNo("ivy", "the document is called Ivy")
            .from(DOCUMENT, document -> document.title().equals("Ivy"));

    YesNo<Favours> BLUE = ITS.yesNo("blue", "the group is called Blue").from(GROUP, group -> group.equals(blue()));

    YesNo<Favours> FIRST = ITS.yesNo("first", "the body comes first")
            .from(DOCUMENT, document -> document.body().map(Favours::isFirst).orElse(false));

    OneOf<Favours, Tone> TONE = ITS.oneOf("tone", Tone.class, "the tone");

    Topic<Favours> BY_NAME = ITS.topic("favours", FRIEND, COUSIN, IVY, BLUE, FIRST);

    Topic<Favours> BY_TONE = ITS.topic("tones", TONE);

    Act<Favours> GRANT = BY_NAME.act("grant-favour", "May a favour be granted?", Actor.OFFICER);

    Act<Favours> SPEAK = BY_TONE.act("speak", "May it be said so?", Actor.OFFICER);

    private static PoliticalGroup blue() {
        return PoliticalGroup.ofOpposition("Blue");
    }

    private static boolean isFirst(Body body) {
        return body.name().startsWith("First");
    }

    /** A protocol about an act of the topic. */
    static AuthorityProfile profile(Act<Favours> act, Condition<? super Favours> when) {
        return Fair.of(clause(para("1"))
                .says("It may be done for some.")
                .officers()
                .may(act)
                .when(when));
    }
}
