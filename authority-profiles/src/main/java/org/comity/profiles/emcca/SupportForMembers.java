package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.SupportForBusiness.claimedForNothingElse;
import static org.comity.profiles.provisions.SupportForBusiness.notForPartyOrCampaign;
import static org.comity.profiles.provisions.SupportForBusiness.notPrivately;
import static org.comity.profiles.provisions.SupportForBusiness.provided;
import static org.comity.profiles.provisions.SupportForBusiness.providedForNothingElse;
import static org.comity.profiles.provisions.SupportForBusiness.used;
import static org.comity.profiles.provisions.SupportForBusiness.usedForNothingElse;
import static org.comity.topic.SupportServices.USE;
import static org.comity.topic.SupportServices.USE_ICT;
import static org.comity.topic.SupportServices.USE_STAFF;

import org.comity.clause.Section;
import org.comity.dsl.Does;
import org.comity.topic.Elections;

/** Provision of support services to members: paragraph 42. */
final class SupportForMembers {

    static final Section SECTION = section(
            "Provision of Support Services to Members",
            provided(para("42[1]"), Does::may),
            providedForNothingElse(para("42[1]").part("only"), Does::mustNot),
            claimedForNothingElse(para("42[1]").part("only"), Does::haveNoRightTo),
            used(para("42[2]"), Does::may, USE, USE_ICT, USE_STAFF),
            usedForNothingElse(para("42[2]").part("only"), Does::mustNot, USE, USE_STAFF),
            usedForNothingElse(para("42[2]").part("only"), Does::mustNot, USE_ICT)
                    .reading(
                            "the list of services is open and takes in equipment and systems",
                            "equipment is not among the services named"),
            notForPartyOrCampaign(para("42[3]"), Does::mustNot, USE, USE_ICT, USE_STAFF),
            clause(para("42[3]"))
                    .says("An election campaign is one.")
                    .members()
                    .mustNot(Elections.USE_RESOURCES)
                    .when(Elections.USES_COUNCIL_RESOURCES.yes()),
            notPrivately(para("42[4]"), Does::mustNot, USE, USE_ICT, USE_STAFF));

    private SupportForMembers() {}
}
