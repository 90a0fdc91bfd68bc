package org.comity.profiles.combinedauthority;

import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.clause.Section;
import org.comity.profiles.provisions.BarredFromPolitics;
import org.comity.topic.CanvassFor;
import org.comity.topic.PartyDuty;
import org.comity.topic.PartyEffect;
import org.comity.topic.PoliticalActivity;
import org.comity.topic.PoliticalExpression;

/** Section 6: political activity of officers in restricted posts. A summary of statute, which may say more. */
final class PoliticalRestrictions {

    /** "Are prevented from": none of it is open. */
    private static final BarredFromPolitics LIST = new BarredFromPolitics(para("6.1"), MUST_NOT);

    static final Section SECTION = section(
            "6 Political activity",
            BarredFromPolitics.observed(para("6.1"), MUST),
            LIST.sitting(para("6.1(a)")),
            LIST.standingIsNotNamed(para("6.1(a)").part("standing")),
            LIST.electionAgency(para("6.1(b)")),
            LIST.partyOffice(
                            para("6.1(c)"),
                            "They hold no party office that would probably involve managing the party or dealing for it.")
                    .when(PoliticalActivity.DUTIES.hasAny(PartyDuty.GENERAL_MANAGEMENT, PartyDuty.EXTERNAL_DEALINGS))
                    .reading(
                            "every such office has to involve management, or dealings with people outside the party",
                            "an officer of the party is barred whatever the duties, and other persons include its members"),
            LIST.canvassing(para("6.1(d)"), "They do not canvass for a party or for any candidate.")
                    .when(PoliticalActivity.ON_BEHALF_OF.isAnyOf(
                            CanvassFor.POLITICAL_PARTY, CanvassFor.CANDIDATE, CanvassFor.OTHER_CANDIDATE)),
            LIST.publicSpeech(para("6.1(e)"), "They do not speak in public in a party's support.")
                    .when(PoliticalExpression.EFFECT.is(PartyEffect.SUPPORTS_PARTY))
                    .reading("only support is meant", "a speech against a party is meant too, as in the statute"),
            LIST.publication(
                            para("6.1(f)"),
                            "They publish no written or artistic work that affects support for a party.",
                            PoliticalExpression.PUBLISH_WORK)
                    .when(PoliticalExpression.EFFECT.isNot(PartyEffect.NONE))
                    .reading("the effect counts, meant or not", "the statute looks at the apparent intention"));

    private PoliticalRestrictions() {}
}
