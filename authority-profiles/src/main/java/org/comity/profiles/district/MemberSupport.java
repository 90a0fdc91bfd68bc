package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.HAVE_NO_RIGHT_TO;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.SupportForBusiness.claimedForNothingElse;
import static org.comity.profiles.provisions.SupportForBusiness.notFor;
import static org.comity.profiles.provisions.SupportForBusiness.notToBeElected;
import static org.comity.profiles.provisions.SupportForBusiness.provided;
import static org.comity.profiles.provisions.SupportForBusiness.providedForNothingElse;
import static org.comity.profiles.provisions.SupportForBusiness.used;
import static org.comity.profiles.provisions.SupportForBusiness.usedForNothingElse;
import static org.comity.topic.SupportServices.USE;
import static org.comity.topic.SupportServices.USE_ICT;
import static org.comity.topic.SupportServices.USE_STAFF;

import org.comity.clause.Section;
import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.topic.ElectionContactDetail;
import org.comity.topic.ElectionPublication;
import org.comity.topic.Elections;
import org.comity.topic.Publicity;
import org.comity.topic.ServicePurpose;
import org.comity.topic.SupportServices;

/** Section 9: support services. */
final class MemberSupport {

    private static final Condition<SupportServices> PARTY =
            SupportServices.PURPOSE.isAnyOf(ServicePurpose.PARTY_POLITICAL, ServicePurpose.PARTY_CAMPAIGN);

    private static final Condition<SupportServices> SELF_PROMOTION =
            SupportServices.PURPOSE.is(ServicePurpose.SELF_PROMOTION);

    static final Section SECTION = section(
            "9 Support Services",
            provided(para("9[1]"), MemberSupport::mayAlways),
            providedForNothingElse(para("9[1]").part("else"), MUST_NOT),
            claimedForNothingElse(para("9[1]").part("receiving"), HAVE_NO_RIGHT_TO),
            used(para("9[2]"), MemberSupport::mayAlways, USE),
            used(para("9[2]").part("ICT"), MemberSupport::mayAlways, USE_ICT),
            used(para("9[2]").part("staff"), MemberSupport::mayAlways, USE_STAFF),
            usedForNothingElse(para("9[2]").part("only"), MUST_NOT, USE),
            usedForNothingElse(para("9[2]").part("ICT only"), MUST_NOT, USE_ICT)
                    .reading("no personal use is open", "the ICT agreement, which binds beside this, may open some"),
            usedForNothingElse(para("9[2]").part("staff only"), MUST_NOT, USE_STAFF),
            notFor("Not for party politics.", PARTY, para("9[3]"), MUST_NOT, USE),
            notFor("Not for party politics.", PARTY, para("9[3]").part("ICT"), MUST_NOT, USE_ICT),
            notFor("Not for party politics.", PARTY, para("9[3]").part("staff"), MUST_NOT, USE_STAFF),
            notToBeElected(para("9[3]").part("election"), MUST_NOT),
            notFor("Nor to advertise oneself.", SELF_PROMOTION, para("9[4]"), MUST_NOT, USE),
            notFor("Nor to advertise oneself.", SELF_PROMOTION, para("9[4]").part("ICT"), MUST_NOT, USE_ICT),
            notFor("Nor to advertise oneself.", SELF_PROMOTION, para("9[4]").part("staff"), MUST_NOT, USE_STAFF),
            clause(para("9[3]").part("election email"))
                    .says("The Council's email is not offered on election material.")
                    .members()
                    .mustNot(Elections.USE_EMAIL)
                    .when(Elections.CHANNEL
                            .is(ElectionPublication.ELECTION_MATERIAL)
                            .and(Elections.CONTACT_DETAIL.is(ElectionContactDetail.COUNCIL_EMAIL)))
                    .reading(
                            "to offer the Council's email in an election is to use it for party activity or self-promotion",
                            "the services are spoken of; contact details on election material are not"),
            clause(para("9[4]").part("publicity"))
                    .says("Nor do they advertise themselves with what the Council provides.")
                    .members()
                    .mustNot(Publicity.PUBLICISE_ONESELF)
                    .when(Publicity.USES_COUNCIL_RESOURCES.yes())
                    .overriding(para("10.5[1]")),
            clause(para("9[5]"))
                    .says("Whoever uses the network, email or equipment keeps the ICT agreement.")
                    .members()
                    .whenDoing(USE_ICT)
                    .owing(duty("comply with the Members' ICT User Agreement")
                            .doneWhen(SupportServices.FOLLOWS_ICT_AGREEMENT.yes())),
            clause(para("9[5]").part("breach"))
                    .says("Use against it is barred.")
                    .members()
                    .mustNot(USE_ICT)
                    .when(SupportServices.FOLLOWS_ICT_AGREEMENT.no())
                    .overriding(para("9[2]").part("ICT")));

    private MemberSupport() {}

    /** What the only lawful basis covers is open without reserve. */
    private static <T> Stands<T> mayAlways(Does those, Act<T> act) {
        return those.absolutely().may(act);
    }
}
