package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.topic.AdvantagePurpose;
import org.comity.topic.Counterpart;
import org.comity.topic.Courtesy;
import org.comity.topic.Disclosure;
import org.comity.topic.InformationRequests;
import org.comity.topic.OtherInstrument;
import org.comity.topic.PersonalAdvantage;
import org.comity.topic.Precedence;
import org.comity.topic.Pressure;
import org.comity.topic.PressureOnOfficers;
import org.comity.topic.RequestVolume;

/** Section 3, 3.2: what officers can expect of members. */
final class ExpectationsOfMembers {

    /** Owed by whoever turns to an officer with a request. */
    static final Duty SENIORITY =
            duty("have due regard to how senior the officer is").asBestEffort();

    static final Section SECTION = section(
            "3 Expectations: of members",
            clause(para("3.2"))
                    .says("Opens nine expectations that officers may have of members.")
                    .isInert("opens a list; the items are encoded"),
            clause(para("3.2(a)"), para("3.2"))
                    .says("Members are constructive partners.")
                    .isInert("an attitude without an act that could be tested"),
            clause(para("3.2(b)"), para("3.2"))
                    .says("Officers are treated with respect, dignity and courtesy.")
                    .members()
                    .should(Courtesy.TREAT_WITH_COURTESY)
                    .when(MutualRespect.IN_DEALINGS),
            clause(para("3.2(c)"), para("3.2"))
                    .says("Members understand what officers have on their hands.")
                    .isInert("an attitude towards roles and workloads, not an act"),
            clause(para("3.2(d)"), para("3.2"))
                    .says("Members lead politically and give direction.")
                    .isInert("a value; 2.3 has the role, and 4.3 bars orders to officers"),
            clause(para("3.2(e)"), para("3.2"))
                    .says("Members are discreet where that is appropriate; when that is so is not said.")
                    .stopsShortOf(Disclosure.DISCLOSE)
                    .when(Asked.ACTOR.is(Actor.MEMBER)),
            clause(para("3.2(e)").part("passing on"), para("3.2"))
                    .says("The same goes for passing information on.")
                    .stopsShortOf(Disclosure.PASS_ON)
                    .when(Asked.ACTOR.is(Actor.MEMBER)),
            clause(para("3.2(e)").part("publishing"), para("3.2"))
                    .says("The same goes for publishing it.")
                    .stopsShortOf(Disclosure.PUBLISH)
                    .when(Asked.ACTOR.is(Actor.MEMBER)),
            clause(para("3.2(f)"), para("3.2"))
                    .says("Officers are not put under undue pressure.")
                    .members()
                    .shouldNot(PressureOnOfficers.PRESSURE_OFFICER)
                    .when(PressureOnOfficers.PRESSURE.isNot(Pressure.NONE)),
            clause(para("3.2(f)").part("challenge"), para("3.2"))
                    .says("That holds for pressure put on them with a challenge to their advice.")
                    .members()
                    .shouldNot(PressureOnOfficers.CHALLENGE_ADVICE)
                    .when(PressureOnOfficers.PRESSURE.isNot(Pressure.NONE)),
            clause(para("3.2(g)"), para("3.2"))
                    .says("What is reasonable to ask depends on rank; juniors can be vulnerable.")
                    .members()
                    .should(PressureOnOfficers.HAVE_REGARD_TO_SENIORITY),
            clause(para("3.2(g)").part("requests"), para("3.2"))
                    .says("So a member may ask for what is reasonable, with that regard.")
                    .members()
                    .may(InformationRequests.REQUEST_INFORMATION)
                    .when(InformationRequests.REQUEST_VOLUME
                            .is(RequestVolume.REASONABLE)
                            .and(InformationRequests.CONTENT_REASONABLE.yes()))
                    .owing(SENIORITY)
                    .reading(
                            "reasonable requests to officers of any rank are taken for granted",
                            "only the regard to rank is spoken of, not whom a member may ask"),
            clause(para("3.2(g)").part("unreasonable requests"), para("3.2"))
                    .says("What holds for requests that are not reasonable is not said.")
                    .stopsShortOf(InformationRequests.REQUEST_INFORMATION),
            clause(para("3.2(g)").part("advice"), para("3.2"))
                    .says("The same regard goes with asking for advice.")
                    .members()
                    .whenDoing(InformationRequests.REQUEST_ADVICE)
                    .owing(SENIORITY),
            clause(para("3.2(g)").part("hours"), para("3.2"))
                    .says("Rank counts for what is reasonable; working hours are not spoken of.")
                    .stopsShortOf(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_HOURS),
            clause(para("3.2(g)").part("duties"), para("3.2"))
                    .says("Rank counts for what is reasonable; the limits of an officer's duties are not spoken of.")
                    .stopsShortOf(PressureOnOfficers.ASK_OFFICER_TO_WORK_OUTSIDE_DUTIES),
            clause(para("3.2(h)[1]"), para("3.2"))
                    .says("No member uses the tie to an officer for anybody's private gain.")
                    .members()
                    .mustNot(PersonalAdvantage.USE_RELATIONSHIP_FOR_ADVANTAGE)
                    .when(PersonalAdvantage.PURPOSE
                            .isNot(AdvantagePurpose.OFFICIAL_DUTIES)
                            .and(PersonalAdvantage.COUNTERPARTY.is(Counterpart.OFFICER))),
            clause(para("3.2(h)[2]"), para("3.2"))
                    .says("No member steers a decision by improper means.")
                    .members()
                    .mustNot(PersonalAdvantage.INFLUENCE_DECISION_IMPROPERLY),
            clause(para("3.2(h)[2]").part("undue"), para("3.2"))
                    .says("Undue influence is such a means.")
                    .members()
                    .mustNot(PersonalAdvantage.USE_UNDUE_INFLUENCE),
            clause(para("3.2(i)"), para("3.2"))
                    .says("Members keep their local code at all times.")
                    .members()
                    .must(Precedence.COMPLY_WITH_CODE)
                    .when(Precedence.OTHER_INSTRUMENT.is(OtherInstrument.MEMBERS_CODE)));

    private ExpectationsOfMembers() {}
}
