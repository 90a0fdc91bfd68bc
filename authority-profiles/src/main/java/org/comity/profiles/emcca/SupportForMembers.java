package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.SupportServices.PURPOSE;
import static org.comity.topic.SupportServices.USE;
import static org.comity.topic.SupportServices.USE_ICT;
import static org.comity.topic.SupportServices.USE_STAFF;

import org.comity.clause.Section;
import org.comity.topic.Elections;
import org.comity.topic.ServicePurpose;
import org.comity.topic.SupportServices;

/** Provision of support services to members: paragraph 42. */
final class SupportForMembers {

    static final Section SECTION = section(
            "Provision of Support Services to Members",
            clause(para("42[1]"))
                    .says("Services can lawfully be provided to help members in that role.")
                    .anyone()
                    .may(SupportServices.PROVIDE)
                    .when(PURPOSE.is(ServicePurpose.AUTHORITY_BUSINESS)),
            clause(para("42[1]").part("only"))
                    .says("And for nothing else.")
                    .anyone()
                    .mustNot(SupportServices.PROVIDE)
                    .when(PURPOSE.isNot(ServicePurpose.AUTHORITY_BUSINESS)),
            clause(para("42[1]").part("only"))
                    .says("So no member has a claim to more.")
                    .members()
                    .haveNoRightTo(SupportServices.RECEIVE)
                    .when(PURPOSE.isNot(ServicePurpose.AUTHORITY_BUSINESS)),
            ofEach(
                    act -> clause(para("42[2]"))
                            .says("They are for the authority's business.")
                            .members()
                            .may(act)
                            .when(PURPOSE.is(ServicePurpose.AUTHORITY_BUSINESS)),
                    USE,
                    USE_ICT,
                    USE_STAFF),
            ofEach(
                    act -> clause(para("42[2]").part("only"))
                            .says("For that alone, whatever it costs.")
                            .members()
                            .mustNot(act)
                            .when(PURPOSE.isNot(ServicePurpose.AUTHORITY_BUSINESS)),
                    USE,
                    USE_STAFF),
            clause(para("42[2]").part("only"))
                    .says("Equipment and systems included.")
                    .members()
                    .mustNot(USE_ICT)
                    .when(PURPOSE.isNot(ServicePurpose.AUTHORITY_BUSINESS))
                    .reading(
                            "the list of services is open and takes in equipment and systems",
                            "equipment is not among the services named"),
            ofEach(
                    act -> clause(para("42[3]"))
                            .says("Never for party politics or campaigns.")
                            .members()
                            .mustNot(act)
                            .when(PURPOSE.isAnyOf(
                                    ServicePurpose.PARTY_POLITICAL,
                                    ServicePurpose.PARTY_CAMPAIGN,
                                    ServicePurpose.OTHER_CAMPAIGN)),
                    USE,
                    USE_ICT,
                    USE_STAFF),
            clause(para("42[3]"))
                    .says("An election campaign is one.")
                    .members()
                    .mustNot(Elections.USE_RESOURCES)
                    .when(Elections.USES_COUNCIL_RESOURCES.yes()),
            ofEach(
                    act -> clause(para("42[4]"))
                            .says("Never for private ends.")
                            .members()
                            .mustNot(act)
                            .when(PURPOSE.is(ServicePurpose.PERSONAL)),
                    USE,
                    USE_ICT,
                    USE_STAFF));

    private SupportForMembers() {}
}
