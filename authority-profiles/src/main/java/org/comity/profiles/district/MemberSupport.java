package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.Elections;
import org.comity.topic.ServicePurpose;
import org.comity.topic.SupportServices;

/** Section 9: support services. */
final class MemberSupport {

    private static final Condition<SupportServices> COUNCIL_BUSINESS =
            SupportServices.PURPOSE.is(ServicePurpose.AUTHORITY_BUSINESS);

    private static final Condition<SupportServices> OTHER_ENDS =
            SupportServices.PURPOSE.isNot(ServicePurpose.AUTHORITY_BUSINESS);

    private static final Condition<SupportServices> PARTY =
            SupportServices.PURPOSE.isAnyOf(ServicePurpose.PARTY_POLITICAL, ServicePurpose.PARTY_CAMPAIGN);

    private static final Condition<SupportServices> SELF_PROMOTION =
            SupportServices.PURPOSE.is(ServicePurpose.SELF_PROMOTION);

    static final Section SECTION = section(
            "9 Support Services",
            clause(para("9[1]"))
                    .says("Support may be given to members for their duties.")
                    .anyone()
                    .absolutely()
                    .may(SupportServices.PROVIDE)
                    .when(COUNCIL_BUSINESS),
            clause(para("9[1]").part("else"))
                    .says("There is no other lawful ground for it.")
                    .anyone()
                    .mustNot(SupportServices.PROVIDE)
                    .when(OTHER_ENDS),
            clause(para("9[1]").part("receiving"))
                    .says("So nobody has a right to it for another end.")
                    .members()
                    .haveNoRightTo(SupportServices.RECEIVE)
                    .when(OTHER_ENDS),
            clause(para("9[2]"))
                    .says("Such help is for the Council's work.")
                    .members()
                    .absolutely()
                    .may(SupportServices.USE)
                    .when(COUNCIL_BUSINESS),
            clause(para("9[2]").part("ICT"))
                    .says("That goes for equipment and systems.")
                    .members()
                    .absolutely()
                    .may(SupportServices.USE_ICT)
                    .when(COUNCIL_BUSINESS),
            clause(para("9[2]").part("staff"))
                    .says("And for support staff.")
                    .members()
                    .absolutely()
                    .may(SupportServices.USE_STAFF)
                    .when(COUNCIL_BUSINESS),
            clause(para("9[2]").part("only"))
                    .says("It is for nothing else.")
                    .members()
                    .mustNot(SupportServices.USE)
                    .when(OTHER_ENDS),
            clause(para("9[2]").part("ICT only"))
                    .says("Equipment and systems are for nothing else.")
                    .members()
                    .mustNot(SupportServices.USE_ICT)
                    .when(OTHER_ENDS)
                    .reading("no personal use is open", "the ICT agreement, which binds beside this, may open some"),
            clause(para("9[2]").part("staff only"))
                    .says("Support staff are for nothing else.")
                    .members()
                    .mustNot(SupportServices.USE_STAFF)
                    .when(OTHER_ENDS),
            clause(para("9[3]"))
                    .says("Party politics gets no help from the Council.")
                    .members()
                    .mustNot(SupportServices.USE)
                    .when(PARTY),
            clause(para("9[3]").part("ICT"))
                    .says("Not from its equipment and systems.")
                    .members()
                    .mustNot(SupportServices.USE_ICT)
                    .when(PARTY),
            clause(para("9[3]").part("staff"))
                    .says("Not from its staff.")
                    .members()
                    .mustNot(SupportServices.USE_STAFF)
                    .when(PARTY),
            clause(para("9[3]").part("election"))
                    .says("Not in an election either.")
                    .members()
                    .mustNot(Elections.USE_RESOURCES)
                    .when(Elections.USES_COUNCIL_RESOURCES.yes()),
            clause(para("9[4]"))
                    .says("Nor does advertising oneself.")
                    .members()
                    .mustNot(SupportServices.USE)
                    .when(SELF_PROMOTION),
            clause(para("9[4]").part("ICT"))
                    .says("Not from its equipment and systems.")
                    .members()
                    .mustNot(SupportServices.USE_ICT)
                    .when(SELF_PROMOTION),
            clause(para("9[4]").part("staff"))
                    .says("Not from its staff.")
                    .members()
                    .mustNot(SupportServices.USE_STAFF)
                    .when(SELF_PROMOTION),
            clause(para("9[5]"))
                    .says("Whoever uses the network, email or equipment keeps the ICT agreement.")
                    .members()
                    .whenDoing(SupportServices.USE_ICT)
                    .owing(duty("comply with the Members' ICT User Agreement")
                            .doneWhen(SupportServices.FOLLOWS_ICT_AGREEMENT.yes())),
            clause(para("9[5]").part("breach"))
                    .says("Use against it is barred.")
                    .members()
                    .mustNot(SupportServices.USE_ICT)
                    .when(SupportServices.FOLLOWS_ICT_AGREEMENT.no())
                    .overriding(para("9[2]").part("ICT")));

    private MemberSupport() {}
}
