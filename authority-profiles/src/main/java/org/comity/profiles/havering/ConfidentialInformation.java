package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.Classification;
import org.comity.topic.ClosedMeetings;
import org.comity.topic.ConfidentialitySource;

/** Appendix A, 1: confidential information. */
final class ConfidentialInformation {

    static final Condition<ClosedMeetings> LIKELY = ClosedMeetings.DISCLOSURE_LIKELY.yes();

    static final Condition<ClosedMeetings> CONFIDENTIAL_MATTER =
            LIKELY.and(Status.CONFIDENTIAL).and(ClosedMeetings.CONFIDENTIAL_BY.isNot(ConfidentialitySource.ENACTMENT));

    static final Section SECTION = section(
            "Appendix A: 1. Confidential information",
            clause(para("A.1[1]"))
                    .says("The public has to leave where confidential information would probably come out.")
                    .anyone()
                    .must(ClosedMeetings.EXCLUDE_PUBLIC)
                    .when(CONFIDENTIAL_MATTER),
            clause(para("A.1[1]").part("public"))
                    .says("Such business is not taken in public.")
                    .anyone()
                    .mustNot(ClosedMeetings.HOLD_IN_PUBLIC)
                    .when(CONFIDENTIAL_MATTER)
                    .overriding(para("37[2]"), para("A.2[2]"), para("A.3[2]"), para("A.3[3]")),
            clause(para("A.1[2]"), para("A.1[1]"))
                    .says("Confidential is what a Government department gave on terms that forbid publication.")
                    .anyone()
                    .must(ClosedMeetings.EXCLUDE_PUBLIC)
                    .when(LIKELY.and(ClosedMeetings.CONFIDENTIAL_BY.is(ConfidentialitySource.GOVERNMENT_DEPARTMENT))),
            clause(para("A.1[2]").part("class"))
                    .says("Such information is classed as confidential.")
                    .anyone()
                    .must(Classification.CLASSIFY_INFORMATION)
                    .when(Status.CONFIDENTIAL),
            clause(para("A.1[3]"), para("A.1[1]"))
                    .says("And what a court has forbidden to be published.")
                    .anyone()
                    .must(ClosedMeetings.EXCLUDE_PUBLIC)
                    .when(LIKELY.and(ClosedMeetings.CONFIDENTIAL_BY.is(ConfidentialitySource.COURT_ORDER)))
                    .reading("what an enactment forbids is left out here", "it counts too, by the Act"),
            clause(para("A.1[3]").part("enactment"), para("A.1[1]"))
                    .says("What an enactment forbids is not named.")
                    .stopsShortOf(ClosedMeetings.EXCLUDE_PUBLIC)
                    .when(ClosedMeetings.CONFIDENTIAL_BY.is(ConfidentialitySource.ENACTMENT)));

    private ConfidentialInformation() {}
}
