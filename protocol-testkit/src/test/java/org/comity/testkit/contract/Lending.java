package org.comity.testkit.contract;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.clause.Section;
import org.comity.dsl.Sentence;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.law.Laws;
import org.comity.topic.SupportServices;

/** A small protocol that is right, what it has to answer, and the contract that says so. */
class Lending extends ProfileContract {

    static final Section SERVICES = section(
            "Services",
            clause(para("1"))
                    .says("Members have the services to do their work.")
                    .isInert("it states an aim"),
            clause(para("2"))
                    .says("Members may use the services.")
                    .members()
                    .may(SupportServices.USE)
                    .owing(duty("keep to the budget")),
            clause(para("3"))
                    .says("Never for commerce.")
                    .members()
                    .mustNot(SupportServices.USE)
                    .when(SupportServices.COMMERCIAL.yes())
                    .limiting(para("2")));

    static final AuthorityProfile PROFILE = of(SERVICES);

    static final ImmutableList<String> LINES = ImmutableList.of(
            line("L-1", "{\"actor\":\"member\",\"commercial\":false}", "PERMITTED", "ABSOLUTE", "\"2\"", true),
            line("L-2", "{\"actor\":\"member\",\"commercial\":true}", "PROHIBITED", "ABSOLUTE", "\"2\",\"3\"", false));

    static AuthorityProfile of(Section... sections) {
        return AuthorityProfile.of(
                Authority.builder()
                        .id("lending")
                        .name("Lending Council")
                        .type(AuthorityType.DISTRICT)
                        .build(),
                Edition.undated("Lending Protocol", "1"),
                sections);
    }

    static AuthorityProfile with(Sentence... more) {
        return of(SERVICES, section("More", more));
    }

    private static String line(String id, String facts, String outcome, String strength, String cites, boolean duty) {
        return "{\"id\":\"" + id + "\",\"authority\":\"lending\",\"question\":\"use-support-services\",\"facts\":"
                + facts
                + ",\"expect\":{\"outcome\":\"" + outcome + "\",\"strength\":\"" + strength + "\",\"cites\":[" + cites
                + "],\"duties\":[" + (duty ? "\"keep to the budget\"" : "") + "],\"exactly\":true}}";
    }

    @Override
    protected AuthorityProfile profile() {
        return PROFILE;
    }

    @Override
    protected List<ScenarioFile> scenarios() {
        return List.of(ScenarioFile.parse("lending.jsonl", LINES));
    }

    @Override
    protected Laws laws(Laws all) {
        return all.tries(20);
    }

    @Override
    protected Path reports() {
        return Path.of("target", "contracts", getClass().getSimpleName());
    }
}
